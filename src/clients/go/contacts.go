package verifycodes

// Email is the body that asks for a code by e-mail. Whether the address is one is the service's to
// judge. The contract wants an area code here too: it is sent empty.
func Email(address string) SendVerifyCodesRequest {
	return SendVerifyCodesRequest{ContactValue: &address, ContactWay: Ptr(ContactWayEmail), AreaCode: Ptr("")}
}

// Phone is the body that asks for a code by SMS message: the country or region code without a plus
// sign, such as "86", and the number without it.
func Phone(areaCode, number string) SendVerifyCodesRequest {
	return SendVerifyCodesRequest{ContactValue: &number, ContactWay: Ptr(ContactWaySms), AreaCode: &areaCode}
}
