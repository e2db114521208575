package io.github.verifycodes.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.util.List;

/**
 * An error that ended the request before the service gave its verdict.
 *
 * @param errorCode The code of the error.
 * @param errorMsg What went wrong, in words.
 * @param requestId The identifier of one request. May be null.
 * @param details Each violation of this contract that was found in the request. The sandbox gives them; the service's own gateway does not. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record GatewayError(
    @JsonProperty("error_code") String errorCode,
    @JsonProperty("error_msg") String errorMsg,
    @JsonProperty("request_id") String requestId,
    @JsonProperty("details") List<Violation> details)
    implements Serializable {
}
