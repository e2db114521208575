import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.osm.v2.OsmClient;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodeReq;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodesRequest;
import java.util.List;

/**
 * Sends a code by the service's own SDK and prints the outcome as JSON.
 *
 * <p>Usage: Send ENDPOINT AK SK CONTACT
 */
public final class Send {
  public static void main(String[] args) {
    var credentials = new GlobalCredentials().withAk(args[1]).withSk(args[2]).withDomainId("domain-id");
    var client =
        OsmClient.newBuilder().withCredential(credentials).withEndpoints(List.of(args[0])).build();
    var body = new SendVerifyCodeReq().withContactValue(args[3]).withContactWay(1).withAreaCode("");
    try {
      var response = client.sendVerifyCodes(new SendVerifyCodesRequest().withBody(body));
      print(response.getHttpStatusCode(), response.getErrorCode(), null);
    } catch (ServiceResponseException error) {
      print(error.getHttpStatusCode(), error.getErrorCode(), error.getErrorMsg());
    }
  }

  private static void print(int status, String errorCode, String errorMsg) {
    var message = errorMsg == null ? "" : ", \"error_msg\": \"" + errorMsg + "\"";
    var code = errorCode == null ? "" : errorCode;
    System.out.println(
        "{\"status\": " + status + ", \"error_code\": \"" + code + "\"" + message + "}");
  }
}
