#ifndef VERIFYCODES_SRC_CHECK_H
#define VERIFYCODES_SRC_CHECK_H

#include "contract.h"
#include "redact.h"

/** Looks for each violation of the fields of an object, at `pointer` and below. */
void vc_check_object(verifycodes_result *result, const char *pointer, const vc_type *type,
                     const vc_json *object);

/** Looks for each violation of a parameter; a value that is NULL is absent. */
void vc_check_parameter(verifycodes_result *result, const vc_parameter *parameter,
                        const vc_json *value);

/** Looks whether a text can be the value of a header and arrives as it was given. */
bool vc_is_header_value(const char *value);

/** Adds each sensitive text of a value; 0 when memory is short. */
int vc_add_sensitive(vc_secrets *secrets, const vc_rule *rule, const vc_json *value);

/** A simple value as it stands in a header, a query or a path; NULL when memory is short. */
char *vc_text_of(const vc_json *value);

#endif
