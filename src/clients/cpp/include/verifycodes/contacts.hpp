#pragma once

#include <verifycodes/contacts.h>

#include <string_view>

#include "verifycodes/detail.hpp"
#include "verifycodes/generated/types.hpp"

namespace verifycodes {

/// The body that asks for a code by e-mail; `area_code`, which says nothing there, is empty.
inline SendVerifyCodesRequest email(std::string_view address) {
  return SendVerifyCodesRequest(verifycodes_email(detail::text(address).c_str()));
}

/// The body that asks for a code by SMS message: the country or region code without a plus sign, and
/// the number without that code.
inline SendVerifyCodesRequest phone(std::string_view area_code, std::string_view number) {
  return SendVerifyCodesRequest(
      verifycodes_phone(detail::text(area_code).c_str(), detail::text(number).c_str()));
}

}  // namespace verifycodes
