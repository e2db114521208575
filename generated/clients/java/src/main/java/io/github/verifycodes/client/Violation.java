package io.github.verifycodes.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;

/**
 * One place where a request violates the contract.
 *
 * @param pointer Where it is: a JSON pointer into the body (`/contact_way`), or the name of a header after `header:`.
 * @param rule The keyword of the contract that is violated, such as `maxLength`.
 * @param message What is wrong and what would be right.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Violation(
    @JsonProperty("pointer") String pointer,
    @JsonProperty("rule") String rule,
    @JsonProperty("message") String message)
    implements Serializable {
}
