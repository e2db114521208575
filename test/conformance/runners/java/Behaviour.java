import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import io.github.verifycodes.client.CallFuture;
import io.github.verifycodes.client.ConnectionException;
import io.github.verifycodes.client.SendVerifyCodesRequest;
import io.github.verifycodes.client.RequestInvalidException;
import io.github.verifycodes.client.RequestTimeoutException;
import io.github.verifycodes.client.Sent;
import io.github.verifycodes.client.ServiceException;
import io.github.verifycodes.client.TokenException;
import io.github.verifycodes.client.TokenProvider;
import io.github.verifycodes.client.UnexpectedResponseException;
import io.github.verifycodes.client.VerifyCodesClient;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What programs in Java rely on and the shared cases cannot ask for. Run with assertions: java -ea. */
public class Behaviour {
  private static final SendVerifyCodesRequest BODY =
      (SendVerifyCodesRequest)
          Dispatch.body(
              "sendVerifyCodes",
              JsonNodeFactory.instance
                  .objectNode()
                  .put("contact_value", "user@example.com")
                  .put("contact_way", 1)
                  .put("area_code", ""));
  private static final AtomicInteger RECEIVED = new AtomicInteger();

  private interface Check {
    void run() throws Exception;
  }

  private static HttpServer server;

  public static void main(String[] arguments) throws Exception {
    if (arguments.length > 0) {
      tellWhatIsProxied(arguments);
      return;
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          RECEIVED.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    ExecutorService workers = Executors.newCachedThreadPool();
    server.setExecutor(workers);
    server.start();
    try {
      check("providers that block run at once", Behaviour::providersRunAtOnce);
      check("a provider has the class loader of the caller", Behaviour::classLoader);
      check("a provider runs where the executor says", Behaviour::executor);
      check("an executor that refuses ends the call", Behaviour::refusingExecutor);
      check("a provider is interrupted at the deadline", Behaviour::interruptedProvider);
      check("checked exceptions are causes, others arrive as they are", Behaviour::exceptions);
      check("a connection error has its cause", Behaviour::cause);
      check("a cause tells no secret", Behaviour::clearedCause);
      check("secrets are cleared however they are written", Behaviour::clearedTexts);
      check("a password of the proxy is a secret", Behaviour::proxyPassword);
      check("NO_PROXY names hosts, domains and ports", Behaviour::noProxy);
      check("only blanks of JSON are blank", Behaviour::blanks);
      check("names of headers count, too", Behaviour::longHeaders);
      check("an HTTP client that refuses is a failed connection", Behaviour::refusingHttpClient);
      check("a provider that is cancelled is no cancelled call", Behaviour::cancelledProvider);
      check("a cancelled future tells whether it was sent", Behaviour::cancelled);
      check("a time-out does not hold up the JVM's timers", Behaviour::timerThread);
      check("errors and requests survive serialization", Behaviour::serialization);
      check("options that cannot be used are refused", Behaviour::badOptions);
      check("a future of a provider is not cancelled", Behaviour::sharedFuture);
    } finally {
      server.stop(0);
      workers.shutdown();
    }
  }

  private static void check(String name, Check check) throws Exception {
    try {
      check.run();
      System.out.println("ok " + name);
    } catch (Throwable failed) {
      throw new Exception(name, failed);
    }
  }

  private static String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static VerifyCodesClient.Builder with(TokenProvider provider) {
    return VerifyCodesClient.builder(endpoint()).token(provider);
  }

  private static <E extends Throwable> E thrown(Class<E> type, Check call) {
    try {
      call.run();
    } catch (Throwable failed) {
      if (type.isInstance(failed)) {
        return type.cast(failed);
      }
      throw new AssertionError("expected " + type.getSimpleName(), failed);
    }
    throw new AssertionError("expected " + type.getSimpleName());
  }

  private static void providersRunAtOnce() throws Exception {
    int calls = 40;
    CountDownLatch all = new CountDownLatch(calls);
    VerifyCodesClient client =
        with(() -> {
              all.countDown();
              assert all.await(20, TimeUnit.SECONDS) : "a provider waits for another";
              return "t";
            })
            .timeout(Duration.ofSeconds(30))
            .build();
    List<CompletableFuture<?>> running = new ArrayList<>();
    for (int call = 0; call < calls; call++) {
      running.add(client.sendVerifyCodesAsync(BODY));
    }
    for (CompletableFuture<?> each : running) {
      each.get();
    }
  }

  private static void classLoader() throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader own = new URLClassLoader(new URL[0])) {
      thread.setContextClassLoader(own);
      CompletableFuture<ClassLoader> seen = new CompletableFuture<>();
      with(() -> {
            seen.complete(Thread.currentThread().getContextClassLoader());
            return "t";
          })
          .build()
          .sendVerifyCodes(BODY);
      assert seen.get() == own;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void executor() throws Exception {
    ExecutorService own = Executors.newSingleThreadExecutor(work -> new Thread(work, "own"));
    try {
      CompletableFuture<String> seen = new CompletableFuture<>();
      with(() -> {
            seen.complete(Thread.currentThread().getName());
            return "t";
          })
          .executor(own)
          .build()
          .sendVerifyCodes(BODY);
      assert seen.get().equals("own") : seen.get();
    } finally {
      own.shutdown();
    }
  }

  private static void refusingExecutor() {
    ExecutorService closed = Executors.newSingleThreadExecutor();
    closed.shutdown();
    VerifyCodesClient client = with(() -> "t").executor(closed).build();
    thrown(RejectedExecutionException.class, () -> client.sendVerifyCodes(BODY));
    VerifyCodesClient late =
        VerifyCodesClient.builder(endpoint())
            .tokenAsync(CompletableFuture::new)
            .executor(closed)
            .timeout(Duration.ofMillis(50))
            .build();
    thrown(RequestTimeoutException.class, () -> late.sendVerifyCodes(BODY));
  }

  private static void interruptedProvider() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    int before = RECEIVED.get();
    VerifyCodesClient client =
        with(() -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException stopped) {
                interrupted.countDown();
              }
              return "t";
            })
            .timeout(Duration.ofMillis(100))
            .build();
    RequestTimeoutException late =
        thrown(RequestTimeoutException.class, () -> client.sendVerifyCodes(BODY));
    assert late.sent() == Sent.NO;
    assert interrupted.await(20, TimeUnit.SECONDS);
    assert RECEIVED.get() == before;
  }

  private static void exceptions() {
    IOException checked = new IOException("no token today");
    VerifyCodesClient one = with(() -> { throw checked; }).build();
    TokenException wrapped = thrown(TokenException.class, () -> one.sendVerifyCodes(BODY));
    assert wrapped.getCause() == checked && wrapped.sent() == Sent.NO;
    assert wrapped.docs().endsWith("docs/errors.md#token_failed") : wrapped.docs();
    IllegalStateException unchecked = new IllegalStateException("no token today");
    VerifyCodesClient other = with(() -> { throw unchecked; }).build();
    assert thrown(IllegalStateException.class, () -> other.sendVerifyCodes(BODY)) == unchecked;
    RequestInvalidException none =
        thrown(RequestInvalidException.class, () -> with(() -> null).build().sendVerifyCodes(BODY));
    assert none.violations().get(0).rule().equals("required");
    for (String bad : List.of("a\tb", " a", "a ", "a\nb", "t\u00F6ken", "")) {
      thrown(RequestInvalidException.class, () -> with(() -> bad).build().sendVerifyCodes(BODY));
    }
  }

  private static void cause() {
    VerifyCodesClient client =
        VerifyCodesClient.builder("http://no-such-host.invalid").token("t").build();
    ConnectionException failed =
        thrown(ConnectionException.class, () -> client.sendVerifyCodes(BODY));
    assert failed.getCause() instanceof java.net.ConnectException : failed.getCause();
    assert failed.sent() == Sent.NO;
  }

  /** The JDK quotes an invalid status line. */
  private static void clearedCause() throws Exception {
    try (ServerSocket odd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread answering = new Thread(() -> answerOddly(odd));
      answering.start();
      VerifyCodesClient client =
          VerifyCodesClient.builder("http://127.0.0.1:" + odd.getLocalPort())
              .token("a-secret-token")
              .build();
      ConnectionException failed =
          thrown(ConnectionException.class, () -> client.sendVerifyCodes(BODY));
      StringWriter trace = new StringWriter();
      failed.printStackTrace(new PrintWriter(trace));
      assert failed.getCause() != null;
      assert trace.toString().contains("***") : trace;
      assert !trace.toString().contains("secret-token") : trace;
      answering.join();
    }
  }

  private static void answerOddly(ServerSocket odd) {
    try (Socket socket = odd.accept()) {
      socket.getInputStream().read(new byte[4096]);
      byte[] line = "token A-SECRET-TOKEN is unknown\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
      socket.getOutputStream().write(line);
    } catch (IOException closed) {
      throw new IllegalStateException(closed);
    }
  }

  /** Gives each request the same reply. */
  private static HttpServer replying(int status, String body, String... header) throws IOException {
    HttpServer replying =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    replying.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          if (header.length > 0) {
            exchange.getResponseHeaders().add(header[0], header[1]);
          }
          String user = exchange.getRequestHeaders().getFirst("Proxy-Authorization");
          byte[] bytes = body.replace("{user}", "" + user).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    replying.start();
    return replying;
  }

  private static String address(HttpServer server) {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private static String bodyStart(SendVerifyCodesRequest body, String text) throws IOException {
    HttpServer replying = replying(502, text);
    try {
      VerifyCodesClient client =
          VerifyCodesClient.builder(address(replying)).token("a-secret-token").build();
      return thrown(UnexpectedResponseException.class, () -> client.sendVerifyCodes(body))
          .bodyStart();
    } finally {
      replying.stop(0);
    }
  }

  private static void clearedTexts() throws IOException {
    for (String text :
        List.of(
            "138\t0000\u20110000",
            "138 \u2013 0000 \u2013 0000",
            "138/0000/0000",
            "138\u20090000\n0000",
            "1380&#4",
            "1380&#x2")) {
      String start = bodyStart(SendVerifyCodesRequest.phone("86", "13800000000"), text);
      assert start.equals("***") : text + ": " + start;
    }
    for (String text :
        List.of("user&#000000064;example.com", "user&COMMAT;example.com", "user&#6", "user&#x4")) {
      String start = bodyStart(SendVerifyCodesRequest.email("user@example.com"), text);
      assert start.equals("***") : text + ": " + start;
    }
  }

  private static void proxyPassword() throws IOException {
    HttpServer proxy = replying(403, "pass word of me, {user}");
    try {
      String address = address(proxy).replace("http://", "http://me:pass%20word@");
      VerifyCodesClient client =
          VerifyCodesClient.builder("http://service.example").token("t").proxy(address).build();
      UnexpectedResponseException refused =
          thrown(UnexpectedResponseException.class, () -> client.sendVerifyCodes(BODY));
      assert refused.bodyStart().equals("*** of me, Basic ***") : refused.bodyStart();
    } finally {
      proxy.stop(0);
    }
  }

  /** Runs in a process with its own environment; the proxy answers everything with success. */
  private static void tellWhatIsProxied(String[] endpoints) {
    for (String endpoint : endpoints) {
      try {
        VerifyCodesClient.builder(endpoint).token("t").build().sendVerifyCodes(BODY);
        System.out.println(endpoint + " proxied");
      } catch (ConnectionException noSuchHost) {
        System.out.println(endpoint + " direct");
      }
    }
  }

  private static void noProxy() throws Exception {
    List<String> direct =
        List.of(
            "http://service.invalid",
            "http://other.invalid:8080",
            "http://deep.domain.invalid",
            "http://[::1]:1");
    List<String> proxied =
        List.of("http://service.invalid:81", "http://notdomain.invalid", "http://[::2]:1");
    List<String> command =
        new ArrayList<>(
            List.of("java", "-cp", System.getProperty("java.class.path"), "Behaviour"));
    command.addAll(direct);
    command.addAll(proxied);
    HttpServer proxy = replying(200, "{}");
    try {
      ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
      process.environment().keySet().removeIf(name -> name.toLowerCase().endsWith("_proxy"));
      process.environment().put("HTTP_PROXY", address(proxy));
      process
          .environment()
          .put("NO_PROXY", "service.invalid:80, OTHER.invalid:8080,.domain.invalid,[::1]");
      String told = new String(process.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      List<String> expected = new ArrayList<>();
      direct.forEach(endpoint -> expected.add(endpoint + " direct"));
      proxied.forEach(endpoint -> expected.add(endpoint + " proxied"));
      assert told.lines().toList().equals(expected) : told;
    } finally {
      proxy.stop(0);
    }
  }

  private static void blanks() throws IOException {
    HttpServer blank = replying(200, " \t\r\n");
    HttpServer odd = replying(200, "\u3000");
    HttpServer control = replying(200, "\u001f");
    try {
      assert VerifyCodesClient.builder(address(blank)).token("t").build().sendVerifyCodes(BODY).status() == 200;
      for (HttpServer other : List.of(odd, control)) {
        VerifyCodesClient client = VerifyCodesClient.builder(address(other)).token("t").build();
        thrown(UnexpectedResponseException.class, () -> client.sendVerifyCodes(BODY));
      }
    } finally {
      List.of(blank, odd, control).forEach(each -> each.stop(0));
    }
  }

  private static void longHeaders() throws IOException {
    HttpServer replying = replying(200, "{}", "X".repeat(70_000), "a");
    try {
      VerifyCodesClient client = VerifyCodesClient.builder(address(replying)).token("t").build();
      thrown(UnexpectedResponseException.class, () -> client.sendVerifyCodes(BODY));
    } finally {
      replying.stop(0);
    }
  }

  private static void refusingHttpClient() {
    HttpClient refusing =
        HttpClient.newBuilder()
            .executor(
                task -> {
                  throw new RejectedExecutionException("closed");
                })
            .build();
    VerifyCodesClient client = with(() -> "t").httpClient(refusing).build();
    ConnectionException failed =
        thrown(ConnectionException.class, () -> client.sendVerifyCodes(BODY));
    assert failed.getCause() instanceof RejectedExecutionException : failed.getCause();
    assert failed.sent() == Sent.NO;
  }

  private static void cancelledProvider() {
    CompletableFuture<String> given = new CompletableFuture<>();
    given.cancel(true);
    CallFuture<?> call =
        VerifyCodesClient.builder(endpoint())
            .tokenAsync(() -> given)
            .build()
            .sendVerifyCodesAsync(BODY);
    assert thrown(ExecutionException.class, call::get).getCause() instanceof TokenException;
    assert !call.isCancelled();
  }

  private static void cancelled() throws Exception {
    CallFuture<?> unsent =
        VerifyCodesClient.builder(endpoint())
            .tokenAsync(CompletableFuture::new)
            .build()
            .sendVerifyCodesAsync(BODY);
    unsent.cancel(true);
    assert unsent.sent() == Sent.NO;
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CallFuture<?> call =
          VerifyCodesClient.builder("http://127.0.0.1:" + silent.getLocalPort())
              .token("t")
              .build()
              .sendVerifyCodesAsync(BODY);
      try (Socket socket = silent.accept()) {
        String request = "";
        while (!request.contains("user@example.com")) {
          request += (char) socket.getInputStream().read();
        }
        call.cancel(true);
        assert call.sent() == Sent.UNKNOWN;
        // The exchange is over: the client closes the connection.
        while (socket.getInputStream().read() >= 0) {}
      }
    }
  }

  private static void timerThread() throws Exception {
    CompletableFuture<String> thread = new CompletableFuture<>();
    VerifyCodesClient.builder(endpoint())
        .tokenAsync(CompletableFuture::new)
        .timeout(Duration.ofMillis(50))
        .build()
        .sendVerifyCodesAsync(BODY)
        .whenComplete((result, failed) -> thread.complete(Thread.currentThread().getName()));
    assert !thread.get().contains("Scheduler") : thread.get();
  }

  private static void serialization() throws Exception {
    assert copy(BODY).equals(BODY) && copy(BODY).hashCode() == BODY.hashCode();
    RequestInvalidException refused =
        thrown(
            RequestInvalidException.class,
            () -> VerifyCodesClient.builder("no url").token("t").build());
    RequestInvalidException copied = copy(refused);
    assert copied.violations().equals(refused.violations());
    assert copied.getMessage().equals(refused.getMessage());
    assert copied.docs().endsWith("docs/errors.md#request_invalid") : copied.docs();
    HttpServer failing =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    failing.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().add("Retry-After", "7");
          exchange.sendResponseHeaders(429, -1);
          exchange.close();
        });
    failing.start();
    try {
      VerifyCodesClient client =
          VerifyCodesClient.builder("http://127.0.0.1:" + failing.getAddress().getPort())
              .token("t")
              .build();
      ServiceException error =
          thrown(ServiceException.class, () -> client.sendVerifyCodes(BODY));
      assert copy(error).retryAfter().equals(error.retryAfter());
      assert copy(error).category().equals(error.category());
      assert copy(error).docs().endsWith("docs/errors.md#rate_limited") : copy(error).docs();
    } finally {
      failing.stop(0);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  private static void badOptions() throws Exception {
    HttpClient following =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
    refuses("option:httpClient", with(() -> "t").httpClient(following));
    HttpClient plain = HttpClient.newHttpClient();
    refuses("option:httpClient", with(() -> "t").httpClient(plain).proxy("http://p:1"));
    for (String proxy : List.of("", "p:1", "socks5://p:1", "https://p:1", "http://", "http://p:99999")) {
      refuses("option:proxy", with(() -> "t").proxy(proxy));
    }
    refuses("option:retry", with(() -> "t").retry(11));
    refuses("option:timeout", with(() -> "t").timeout(Duration.ZERO));
    for (String endpoint : List.of("http://h\n", " http://h", "http://u:p@h", "http://h?q", "ftp://h", "http://h:99999")) {
      refuses("option:endpoint", VerifyCodesClient.builder(endpoint).token("t"));
    }
    VerifyCodesClient own = with(() -> "t").httpClient(plain).build();
    assert own.sendVerifyCodes(BODY).status() == 200;
    thrown(
        RequestInvalidException.class,
        () -> own.sendVerifyCodes(BODY, options -> options.retry(-1)));
  }

  private static void refuses(String place, VerifyCodesClient.Builder builder) {
    RequestInvalidException refused = thrown(RequestInvalidException.class, builder::build);
    assert refused.violations().get(0).pointer().equals(place) : refused;
    assert refused.sent() == Sent.NO;
  }

  private static void sharedFuture() throws Exception {
    CompletableFuture<String> shared = new CompletableFuture<>();
    VerifyCodesClient client =
        VerifyCodesClient.builder(endpoint()).tokenAsync(() -> shared).build();
    CallFuture<?> first = client.sendVerifyCodesAsync(BODY);
    CallFuture<?> second = client.sendVerifyCodesAsync(BODY);
    first.cancel(true);
    assert !shared.isDone();
    shared.complete("t");
    assert second.get().status() == 200;
    assert thrown(java.util.concurrent.CancellationException.class, first::get) != null;
    CallFuture<?> failing =
        VerifyCodesClient.builder(endpoint())
            .tokenAsync(() -> CompletableFuture.failedFuture(new IOException("none")))
            .build()
            .sendVerifyCodesAsync(BODY);
    assert thrown(ExecutionException.class, failing::get).getCause() instanceof TokenException;
  }
}
