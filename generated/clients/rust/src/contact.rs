use crate::{ContactWay, SendVerifyCodesRequest};

impl SendVerifyCodesRequest {
    /// The body that asks for a code by e-mail.
    ///
    /// The contract requires `area_code` for e-mail too, where it says nothing: it is sent empty.
    ///
    /// ```
    /// let contact = verifycodes::SendVerifyCodesRequest::email("user@example.com");
    /// assert_eq!(contact.area_code, "");
    /// ```
    pub fn email(address: impl Into<String>) -> Self {
        SendVerifyCodesRequest {
            contact_value: address.into(),
            contact_way: ContactWay::Email,
            area_code: String::new(),
        }
    }

    /// The body that asks for a code by SMS message: the country or region code without a plus
    /// sign, and the number without that code.
    ///
    /// ```
    /// let contact = verifycodes::SendVerifyCodesRequest::sms("86", "13800000000");
    /// assert_eq!(contact.contact_value, "13800000000");
    /// ```
    pub fn sms(area_code: impl Into<String>, number: impl Into<String>) -> Self {
        SendVerifyCodesRequest {
            contact_value: number.into(),
            contact_way: ContactWay::Sms,
            area_code: area_code.into(),
        }
    }
}
