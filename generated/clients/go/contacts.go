package verifycodes

// Email is the body that asks for a code by e-mail. An address has at most 64 characters; whether
// it is one is the service's to judge. The contract requires area_code here too: it is sent empty.
func Email(address string) SendVerifyCodesRequest {
	return SendVerifyCodesRequest{ContactValue: address, ContactWay: ContactWayEmail}
}

// Phone is the body that asks for a code by SMS message: the country or region code without a plus
// sign, such as "86" (at most 16 characters), and the number without it (at most 64).
func Phone(areaCode, number string) SendVerifyCodesRequest {
	return SendVerifyCodesRequest{ContactValue: number, ContactWay: ContactWaySms, AreaCode: areaCode}
}
