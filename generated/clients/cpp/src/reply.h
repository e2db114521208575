#pragma once

#include <string>
#include <vector>

#include "transport.h"
#include "verifycodes/client.h"

namespace verifycodes {

/// Turns a reply into the result, or throws the error that it reports.
///
/// @param secrets what texts of the reply are cleared of
Sent decode(const Reply& reply, const std::vector<std::string>& secrets);

}  // namespace verifycodes
