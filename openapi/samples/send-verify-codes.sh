curl --fail-with-body --max-time 10 \
  --request POST "https://osm.ap-southeast-3.myhuaweicloud.com/v2/servicerequest/verifycodes/send" \
  --header "X-Auth-Token: $VERIFYCODES_TOKEN" \
  --header "X-Language: en-us" \
  --header "Content-Type: application/json" \
  --data '{"contact_value": "user@example.com", "contact_way": 1, "area_code": ""}'
