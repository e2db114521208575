#ifndef VERIFYCODES_TEST_SERVER_H
#define VERIFYCODES_TEST_SERVER_H

#include <sys/types.h>

/** A server in its own process. */
typedef struct server {
  pid_t process;
  int port;
  /** Has a byte for each request that came. */
  int requests;
} server;

/** What it answers: the header Echo as the code of an error, with a message that repeats the body. */
server server_start(void);

/** How many requests came since it was last asked. */
int server_count(const server *server);

/** Ends it. */
void server_stop(const server *server);

#endif
