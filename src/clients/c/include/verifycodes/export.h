#ifndef VERIFYCODES_EXPORT_H
#define VERIFYCODES_EXPORT_H

/**
 * @file
 * What a program sees of the library. A program that links it statically on Windows defines
 * VERIFYCODES_STATIC; CMake's target does that by itself.
 */

#if defined(_WIN32) && !defined(VERIFYCODES_STATIC)
#ifdef VERIFYCODES_BUILDING
/** Marks what the library offers. */
#define VERIFYCODES_API __declspec(dllexport)
#else
/** Marks what the library offers. */
#define VERIFYCODES_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
/** Marks what the library offers. */
#define VERIFYCODES_API __attribute__((visibility("default")))
#else
/** Marks what the library offers. */
#define VERIFYCODES_API
#endif

#endif
