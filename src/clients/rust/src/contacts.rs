use crate::requests::SendVerifyCodesRequest;
use crate::ContactWay;

impl SendVerifyCodesRequest {
    /// The body that asks for a code by e-mail.
    ///
    /// The contract requires `area_code` for e-mail too, where it says nothing: it is sent empty.
    ///
    /// ```
    /// let request = verifycodes::SendVerifyCodesRequest::email("user@example.com");
    /// assert_eq!(request.area_code, "");
    /// ```
    pub fn email(address: impl Into<String>) -> Self {
        Self::new(address, ContactWay::Email, "")
    }

    /// The body that asks for a code by SMS message: the country or region code without a plus
    /// sign, and the number without that code.
    ///
    /// ```
    /// let request = verifycodes::SendVerifyCodesRequest::phone("86", "13800000000");
    /// assert_eq!(request.contact_value, "13800000000");
    /// ```
    pub fn phone(area_code: impl Into<String>, number: impl Into<String>) -> Self {
        Self::new(number, ContactWay::Sms, area_code)
    }
}
