#pragma once

/// @file
/// All of the library. Any number of threads may use one client at once, and each its own requests
/// and options. Texts are UTF-8.

#include "verifycodes/cancellation.hpp"
#include "verifycodes/client.hpp"
#include "verifycodes/error.hpp"
#include "verifycodes/generated/constants.hpp"
#include "verifycodes/generated/operations.hpp"
#include "verifycodes/generated/types.hpp"
