curl --fail-with-body --max-time 10 \
  --request POST "https://osm.ap-southeast-3.myhuaweicloud.com/v2/servicerequest/verifycodes" \
  --header "X-Auth-Token: $VERIFYCODES_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{"verify_code": "123456", "contact_value": "user@example.com", "contact_way": 1}'
