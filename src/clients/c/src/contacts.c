#include "verifycodes/contacts.h"

static verifycodes_send_verify_codes_request *request_of(verifycodes_contact_way way,
                                                         const char *area_code,
                                                         const char *value) {
  verifycodes_send_verify_codes_request *request = verifycodes_send_verify_codes_request_new();
  verifycodes_send_verify_codes_request_set_contact_value(request, value);
  verifycodes_send_verify_codes_request_set_contact_way(request, way);
  verifycodes_send_verify_codes_request_set_area_code(request, area_code);
  return request;
}

verifycodes_send_verify_codes_request *verifycodes_email(const char *address) {
  return request_of(VERIFYCODES_CONTACT_WAY_EMAIL, "", address);
}

verifycodes_send_verify_codes_request *verifycodes_phone(const char *area_code,
                                                         const char *number) {
  return request_of(VERIFYCODES_CONTACT_WAY_SMS, area_code, number);
}
