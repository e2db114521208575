import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.exception.ServiceResponseException;
import com.huaweicloud.sdk.osm.v2.OsmClient;
import com.huaweicloud.sdk.osm.v2.model.CheckVerifyCodesRequest;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodeReq;
import com.huaweicloud.sdk.osm.v2.model.SendVerifyCodesRequest;
import com.huaweicloud.sdk.osm.v2.model.VerifyVerifyCodeV2Req;
import java.util.List;

/**
 * Sends a code by the service's own SDK, or checks one, and prints the outcome as JSON.
 *
 * <p>Usage: Send ENDPOINT AK SK CONTACT [CODE]
 */
public final class Send {
  public static void main(String[] args) {
    var credentials = new GlobalCredentials().withAk(args[1]).withSk(args[2]).withDomainId("domain-id");
    var client =
        OsmClient.newBuilder().withCredential(credentials).withEndpoints(List.of(args[0])).build();
    try {
      if (args.length > 4) {
        check(client, args[3], args[4]);
      } else {
        send(client, args[3]);
      }
    } catch (ServiceResponseException error) {
      print(error.getHttpStatusCode(), error.getErrorCode(), error.getErrorMsg());
    }
  }

  private static void send(OsmClient client, String contact) {
    var body = new SendVerifyCodeReq().withContactValue(contact).withContactWay(1).withAreaCode("");
    var response = client.sendVerifyCodes(new SendVerifyCodesRequest().withBody(body));
    print(response.getHttpStatusCode(), response.getErrorCode(), null);
  }

  private static void check(OsmClient client, String contact, String code) {
    var body =
        new VerifyVerifyCodeV2Req()
            .withVerifyCode(code)
            .withContactValue(contact)
            .withContactWay(1);
    var response = client.checkVerifyCodes(new CheckVerifyCodesRequest().withBody(body));
    print(response.getHttpStatusCode(), response.getErrorCode(), null);
  }

  private static void print(int status, String errorCode, String errorMsg) {
    var message = errorMsg == null ? "" : ", \"error_msg\": \"" + errorMsg + "\"";
    var code = errorCode == null ? "" : errorCode;
    System.out.println(
        "{\"status\": " + status + ", \"error_code\": \"" + code + "\"" + message + "}");
  }
}
