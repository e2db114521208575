// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service's verdict. A body without {@code error_code} means that the code is on its way.
 * Both fields are optional.
 *
 * <pre>{@code
 * SendVerifyCodesResponse data = result.data();
 * }</pre>
 */
public final class SendVerifyCodesResponse extends Model {
  static final Shape SHAPE =
      Shape.object(
          new Shape.Field("error_code", false, Shape.text().minLength(0).maxLength(32)),
          new Shape.Field("error_msg", false, Shape.text().minLength(0).maxLength(32))
      );

  static final Reader<SendVerifyCodesResponse> READER = Reader.object(SendVerifyCodesResponse::new);

  private SendVerifyCodesResponse(Map<String, Object> values) {
    super(values);
  }

  @Override
  Shape shape() {
    return SHAPE;
  }

  /**
   * The code of the error, or absent when there was none.
   *
   * @return empty when it is absent
   */
  public Optional<String> errorCode() {
    return read("error_code", Reader.TEXT);
  }

  /**
   * What went wrong, in words. The service is known to send longer texts than the limit that
   * it documents; readers should accept them.
   *
   * @return empty when it is absent
   */
  public Optional<String> errorMsg() {
    return read("error_msg", Reader.TEXT);
  }
}
