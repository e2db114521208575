import io.github.verifycodes.client.SendVerifyCodesRequest;
import io.github.verifycodes.client.VerifyCodesClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

/** Sends what it is told to: by the client, or by java.net.http alone. */
public class Bench {
  private static final String ENDPOINT = System.getenv("VERIFYCODES_ENDPOINT");
  private static final String TOKEN = System.getenv("VERIFYCODES_TOKEN");
  private static final SendVerifyCodesRequest CONTACT = SendVerifyCodesRequest.email("user@example.com");
  private static final String BODY =
      "{\"contact_value\":\"user@example.com\",\"contact_way\":1,\"area_code\":\"\"}";
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final VerifyCodesClient CLIENT =
      VerifyCodesClient.builder(ENDPOINT).token(TOKEN).build();

  private interface Send {
    void send() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] words = line.split(" ");
      int calls = Integer.parseInt(words[1]);
      System.out.println(measure(words[0].equals("raw") ? Bench::raw : Bench::byClient, calls));
    }
  }

  private static void byClient() {
    CLIENT.sendVerifyCodes(CONTACT);
  }

  /** As a call under a deadline must be sent: the blocking way looks up names in the caller's thread. */
  private static void raw() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ENDPOINT + System.getenv("VERIFYCODES_PATH")))
            .version(HttpClient.Version.HTTP_1_1)
            .header("X-Auth-Token", TOKEN)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(BODY))
            .build();
    HttpResponse<String> response = HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).get();
    if (response.statusCode() != 200) {
      throw new IllegalStateException("status " + response.statusCode());
    }
  }

  private static String measure(Send sender, int calls) throws Exception {
    long[] times = new long[calls];
    long before = cpu();
    for (int call = 0; call < calls; call++) {
      long start = System.nanoTime();
      sender.send();
      times[call] = System.nanoTime() - start;
    }
    double cpu = (cpu() - before) / 1000.0;
    return "{\"cpuMicroseconds\":" + cpu + ",\"nanoseconds\":" + Arrays.toString(times) + "}";
  }

  /** That of all threads: the HTTP client's own and the compiler's too. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
