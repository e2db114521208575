/* A contract that is nobody's. */

#include "test_contract.h"

#define NO_LIMITS                                                              \
  .min_length = VC_NO_LIMIT, .max_length = VC_NO_LIMIT, .min_items = VC_NO_LIMIT, \
  .max_items = VC_NO_LIMIT

static const vc_field item_fields[] = {
    {.name = "number", .required = true, .rule = {.kind = VC_NUMBER, NO_LIMITS, .has_maximum = true, .maximum = 1.5}},
};
static const vc_type item_type = {.fields = item_fields, .field_count = 1};

static const char *const colours[] = {"red", "green"};
static const vc_type colour_type = {.texts = colours, .value_count = 2};

static const vc_field body_fields[] = {
    {.name = "secret/word", .required = true, .rule = {.kind = VC_STRING, .min_length = 2, .max_length = 40, .min_items = VC_NO_LIMIT, .max_items = VC_NO_LIMIT, .sensitive = true}},
    {.name = "count", .rule = {.kind = VC_INTEGER, NO_LIMITS, .is_int64 = true}},
    {.name = "items", .rule = {.kind = VC_ARRAY, .min_items = 1, .max_items = 2, .items = &(const vc_rule){.kind = VC_OBJECT, .type = &item_type, NO_LIMITS}}},
    {.name = "colour", .rule = {.kind = VC_STRING, .type = &colour_type, NO_LIMITS}},
};
static const vc_type body_type = {.fields = body_fields, .field_count = 4};

static const vc_path_part post_path[] = {{true, "/things/"}, {false, "id"}};
static const vc_parameter post_parameters[] = {
    {.field = {.name = "id", .required = true, .rule = {.kind = VC_STRING, NO_LIMITS}}, .place = VC_PATH, .pointer = "path:id"},
    {.field = {.name = "tag", .rule = {.kind = VC_ARRAY, NO_LIMITS, .items = &(const vc_rule){.kind = VC_STRING, NO_LIMITS}}}, .place = VC_QUERY, .pointer = "query:tag"},
    {.field = {.name = "Echo", .rule = {.kind = VC_STRING, NO_LIMITS}}, .place = VC_HEADER, .pointer = "header:Echo"},
};

const vc_operation test_post = {
    .method = "POST",
    .path = post_path,
    .path_count = 2,
    .has_token = true,
    .body = &body_type,
    .body_required = true,
    .media_type = "application/json",
    .parameters = post_parameters,
    .parameter_count = 3,
};

static const vc_path_part get_path[] = {{true, "/things"}};

const vc_operation test_get = {.method = "GET", .path = get_path, .path_count = 1};

static const vc_parameter token = {
    .field = {.name = "Token", .required = true, .rule = {.kind = VC_STRING, .min_length = 1, .max_length = 100, .min_items = VC_NO_LIMIT, .max_items = VC_NO_LIMIT}},
    .place = VC_HEADER,
    .pointer = "header:Token",
};

const vc_contract vc_the_contract = {
    .request_id_header = "Request",
    .error_code_field = "code",
    .error_message_field = "text",
    .token = &token,
};
