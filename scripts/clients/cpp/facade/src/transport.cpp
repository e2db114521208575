#include "transport.h"

#include <curl/curl.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

#include "cancellation_state.h"
#include "verifycodes/error.h"

namespace verifycodes {
namespace {

/// The most that is read of a reply, in bytes.
constexpr std::size_t max_response_bytes = 65'536;

/// How many connections are kept open when nobody uses them.
constexpr std::size_t max_idle = 16;

/// libcurl waits in pieces of at most this length, so that no deadline is too long for it.
constexpr std::chrono::milliseconds max_wait{60'000};

/// What is left to send.
struct Upload {
  const std::string& body;
  std::size_t sent = 0;
};

/// Gives the body once: without a way to rewind, libcurl cannot send it again on another connection.
std::size_t read_body(char* target, std::size_t size, std::size_t count, void* data) {
  auto& upload = *static_cast<Upload*>(data);
  const std::size_t part = std::min(size * count, upload.body.size() - upload.sent);
  std::memcpy(target, upload.body.data() + upload.sent, part);
  upload.sent += part;
  return part;
}

std::size_t write_body(char* data, std::size_t size, std::size_t count, void* target) {
  auto& reply = *static_cast<Reply*>(target);
  reply.body.append(data, size * count);
  reply.too_large = reply.body.size() > max_response_bytes;
  return reply.too_large ? 0 : size * count;
}

/// The value of a header line when it has this name, in lower case.
std::optional<std::string> value_of(std::string_view line, std::string_view name) {
  if (line.size() <= name.size() || line[name.size()] != ':') return std::nullopt;
  const bool same = std::equal(name.begin(), name.end(), line.begin(), [](char a, char b) {
    return a == std::tolower(static_cast<unsigned char>(b));
  });
  if (!same) return std::nullopt;
  line.remove_prefix(name.size() + 1);
  const auto begin = line.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return "";
  return std::string(line.substr(begin, line.find_last_not_of(" \t\r\n") - begin + 1));
}

std::size_t write_header(char* data, std::size_t size, std::size_t count, void* target) {
  auto& reply = *static_cast<Reply*>(target);
  const std::string_view line(data, size * count);
  if (line == "\r\n" || line == "\n") {
    reply.complete_headers = true;
  } else if (line.substr(0, 5) == "HTTP/") {
    // Also after a 1xx, whose headers are not those of the reply.
    reply = Reply{};
  } else if (auto id = value_of(line, "x-request-id")) {
    reply.request_id = std::move(*id);
  } else if (auto wait = value_of(line, "retry-after")) {
    reply.retry_after = std::move(*wait);
  }
  return size * count;
}

struct HeaderList {
  curl_slist* first = nullptr;

  explicit HeaderList(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) {
      curl_slist* longer = curl_slist_append(first, line.c_str());
      if (!longer) {
        curl_slist_free_all(first);
        throw std::bad_alloc();
      }
      first = longer;
    }
  }
  HeaderList(const HeaderList&) = delete;
  HeaderList& operator=(const HeaderList&) = delete;
  ~HeaderList() { curl_slist_free_all(first); }
};

/// Takes a transfer out of its multi handle, however the call ends.
struct Attached {
  CURLM* multi;
  CURL* easy;

  Attached(CURLM* m, CURL* e) : multi(m), easy(e) { curl_multi_add_handle(multi, easy); }
  Attached(const Attached&) = delete;
  Attached& operator=(const Attached&) = delete;
  ~Attached() { curl_multi_remove_handle(multi, easy); }
};

/// libcurl's result, or nothing while the transfer goes on.
std::optional<CURLcode> result_of(CURLM* multi) {
  int left = 0;
  while (CURLMsg* message = curl_multi_info_read(multi, &left)) {
    if (message->msg == CURLMSG_DONE) return message->data.result;
  }
  return std::nullopt;
}

}  // namespace

/// A transfer with the connection that it keeps.
struct Transport::Line {
  CURLM* multi = curl_multi_init();
  CURL* easy = curl_easy_init();

  Line() {
    if (!multi || !easy) {
      close();
      throw std::bad_alloc();
    }
  }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() { close(); }

  void close() {
    curl_easy_cleanup(easy);
    curl_multi_cleanup(multi);
  }
};

Transport::Transport(std::string url, std::optional<std::string> ca_file)
    : url_(std::move(url)), ca_file_(std::move(ca_file)) {
  static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
  if (ready != CURLE_OK) throw ConnectionFailed(curl_easy_strerror(ready));
}

Transport::~Transport() = default;

std::unique_ptr<Transport::Line> Transport::take() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (idle_.empty()) return std::make_unique<Line>();
  auto line = std::move(idle_.back());
  idle_.pop_back();
  return line;
}

void Transport::give_back(std::unique_ptr<Line> line) const {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (idle_.size() < max_idle) idle_.push_back(std::move(line));
}

Reply Transport::send(const Outgoing& outgoing) const {
  auto line = take();
  CURL* easy = line->easy;
  Reply reply;
  Upload upload{outgoing.body};
  const HeaderList headers(outgoing.headers);

  curl_easy_reset(easy);
  curl_easy_setopt(easy, CURLOPT_URL, url_.c_str());
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(outgoing.body.size()));
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, read_body);
  curl_easy_setopt(easy, CURLOPT_READDATA, &upload);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, write_body);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &reply);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, write_header);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, &reply);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.first);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "verifycodes-cpp/@VERSION@");
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  if (ca_file_) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file_->c_str());
    // The system's folder of authorities would be trusted beside it.
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
  }

  CURLcode result = CURLE_OK;
  {
    const CancellationScope scope(
        outgoing.cancellation ? outgoing.cancellation->state_ : nullptr, line->multi);
    const Attached attached(line->multi, easy);
    for (;;) {
      int running = 0;
      curl_multi_perform(line->multi, &running);
      if (const auto end = result_of(line->multi)) {
        result = *end;
        break;
      }
      if (scope.cancelled()) throw Cancelled();
      const auto left = std::chrono::ceil<std::chrono::milliseconds>(
          outgoing.deadline - std::chrono::steady_clock::now());
      if (left.count() <= 0) throw Timeout(outgoing.timeout);
      const auto wait = std::min<std::chrono::milliseconds>(left, max_wait);
      curl_multi_poll(line->multi, nullptr, 0, static_cast<int>(wait.count()), nullptr);
    }
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    reply.status = static_cast<int>(status);
  }
  // libcurl takes a connection that ends within the headers for a whole reply.
  if (!reply.complete_headers) {
    const char* reason = result == CURLE_OK ? "it ended in the headers" : curl_easy_strerror(result);
    throw ConnectionFailed(std::string("the connection failed: ") + reason);
  }
  if (result == CURLE_OK) give_back(std::move(line));
  reply.truncated = result != CURLE_OK && !reply.too_large;
  return reply;
}

}  // namespace verifycodes
