#include "server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/** Copies the value of a header of the request, or nothing. */
static void header_of(const char *request, const char *name, char *value, size_t size) {
  value[0] = '\0';
  for (const char *line = request; line; line = strstr(line, "\r\n")) {
    line += line[0] == '\r' ? 2 : 0;
    if (strncasecmp(line, name, strlen(name)) == 0 && line[strlen(name)] == ':') {
      snprintf(value, size, "%.*s", (int)strcspn(line + strlen(name) + 2, "\r"), line + strlen(name) + 2);
      return;
    }
  }
}

static void say(int connection, const char *text) {
  if (write(connection, text, strlen(text)) < 0) _exit(0);
}

/** Answers one request; 0 when the connection is over. */
static int answer(int connection, int requests) {
  char request[8192] = "";
  size_t length = 0;
  const char *body = NULL;
  for (;;) {
    const ssize_t more = read(connection, request + length, sizeof request - 1 - length);
    if (more <= 0) return 0;
    length += (size_t)more;
    request[length] = '\0';
    char size[32];
    header_of(request, "Content-Length", size, sizeof size);
    body = strstr(request, "\r\n\r\n");
    if (body && strlen(body + 4) >= (size_t)atoi(size)) break;
  }
  if (write(requests, "x", 1) < 0) return 0;
  char echo[256];
  char reply[9000];
  char json[8500] = "{}";
  header_of(request, "Echo", echo, sizeof echo);
  if (strncmp(echo, "header ", 7) == 0) {
    say(connection, "HTTP/1.1 200 OK\r\nLong: ");
    for (int count = 0; count < 3000; ++count) {
      say(connection, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    }
    say(connection, "\r\nContent-Length: 2\r\n\r\n{}");
    return 0;
  }
  if (strcmp(echo, "early end") == 0) {
    say(connection, "HTTP/1.1 103 Early Hints\r\nRequest: no\r\n\r\n");
    return 0;
  }
  if (strcmp(echo, "no reply") == 0) return 0;
  if (strcmp(echo, "trailer") == 0) {
    say(connection, "HTTP/1.1 200 OK\r\nRequest: 0-1\r\nTransfer-Encoding: chunked\r\n\r\n");
    say(connection, "2\r\n{}\r\n0\r\nRequest: 0-2\r\n\r\n");
    return 1;
  }
  if (*echo) snprintf(json, sizeof json, "{\"code\":\"%s\",\"text\":\"%.*s\"}", echo, (int)strcspn(body + 4, "}") - 1, "refused");
  snprintf(reply, sizeof reply, "HTTP/1.1 200 OK\r\nRequest: 0-1\r\nContent-Length: %zu\r\n\r\n%s", strlen(json), json);
  say(connection, reply);
  return 1;
}

server server_start(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  int counter[2];
  const int listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 50) != 0) abort();
  if (getsockname(listener, (struct sockaddr *)&address, &size) != 0 || pipe(counter) != 0) abort();
  server started = {fork(), ntohs(address.sin_port), counter[0]};
  if (started.process == 0) {
    signal(SIGCHLD, SIG_IGN);
    for (;;) {
      const int connection = accept(listener, NULL, NULL);
      if (fork() == 0) {
        while (answer(connection, counter[1])) continue;
        _exit(0);
      }
      close(connection);
    }
  }
  close(listener);
  close(counter[1]);
  fcntl(counter[0], F_SETFL, O_NONBLOCK);
  return started;
}

int server_count(const server *server) {
  char bytes[4096];
  const ssize_t count = read(server->requests, bytes, sizeof bytes);
  return count > 0 ? (int)count : 0;
}

void server_stop(const server *server) {
  kill(server->process, SIGKILL);
  waitpid(server->process, NULL, 0);
  close(server->requests);
}
