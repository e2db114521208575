package io.github.verifycodes.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * The service's verdict. A body without `error_code` means that the code is on its way. Both fields are optional.
 *
 * @param errorCode The code of the error, or absent when there was none. May be null.
 * @param errorMsg What went wrong, in words. The service is known to send longer texts than the limit that it documents; readers should accept them. May be null.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record SendVerifyCodesResponse(
    @JsonProperty("error_code") String errorCode,
    @JsonProperty("error_msg") String errorMsg)
    implements Serializable {
}
