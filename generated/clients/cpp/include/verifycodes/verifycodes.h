#pragma once

/// @file
/// All of the library. Ask the service to send a one-time verification code by SMS or e-mail.

#include "verifycodes/client.h"
#include "verifycodes/error.h"
