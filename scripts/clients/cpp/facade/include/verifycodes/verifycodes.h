#pragma once

/// @file
/// All of the library. @SUMMARY@

#include "verifycodes/client.h"
#include "verifycodes/error.h"
