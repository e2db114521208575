#ifndef VERIFYCODES_SRC_CLIENT_H
#define VERIFYCODES_SRC_CLIENT_H

#include "contract.h"
#include "transport.h"

struct verifycodes_client_options {
  char *endpoint;
  char *token;
  verifycodes_token_provider provider;
  void *provider_data;
  bool has_timeout;
  long timeout_ms;
  int retry;
  char *proxy;
  char *ca_file;
  char *user_agent;
  verifycodes_curl_hook hook;
  void *hook_data;
  /** What each call sends, by the names that the contract has for it. */
  vc_json *parameters;
  /** Memory was short when something was set. */
  bool failed;
};

struct verifycodes_client {
  vc_transport transport;
  /** Without a slash at its end. */
  char *endpoint;
  char *token;
  verifycodes_token_provider provider;
  void *provider_data;
  long timeout_ms;
  int retry;
  vc_json *parameters;
};

/** Looks whether a deadline can be used. */
void vc_check_timeout(verifycodes_result *result, long timeout_ms);

/** Looks whether a number of tries can be used. */
void vc_check_retry(verifycodes_result *result, int retry);

#endif
