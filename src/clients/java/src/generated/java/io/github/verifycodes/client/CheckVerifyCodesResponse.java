// Generated from the contract by npm run generate:clients. Do not edit.
package io.github.verifycodes.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The service's verdict. A body without {@code error_code} means that the code is right. Both
 * fields are optional.
 *
 * <pre>{@code
 * CheckVerifyCodesResponse data = result.data();
 * }</pre>
 */
public final class CheckVerifyCodesResponse extends Model {
  static final Shape SHAPE =
      Shape.object(
          new Shape.Field("error_code", false, Shape.text().minLength(0).maxLength(32)),
          new Shape.Field("error_msg", false, Shape.text().minLength(0).maxLength(32))
      );

  static final Reader<CheckVerifyCodesResponse> READER = Reader.object(CheckVerifyCodesResponse::new);

  private CheckVerifyCodesResponse(Map<String, Object> values) {
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
   * What went wrong, in words.
   *
   * @return empty when it is absent
   */
  public Optional<String> errorMsg() {
    return read("error_msg", Reader.TEXT);
  }
}
