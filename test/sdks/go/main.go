// Sends a code by the service's own SDK, or checks one, and prints the outcome as JSON.
//
// Usage: send ENDPOINT AK SK CONTACT [CODE]
package main

import (
	"encoding/json"
	"errors"
	"os"

	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/auth/global"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/core/sdkerr"
	osm "github.com/huaweicloud/huaweicloud-sdk-go-v3/services/osm/v2"
	"github.com/huaweicloud/huaweicloud-sdk-go-v3/services/osm/v2/model"
)

type outcome struct {
	Status    int    `json:"status"`
	ErrorCode string `json:"error_code"`
	ErrorMsg  string `json:"error_msg,omitempty"`
}

func text(value *string) string {
	if value == nil {
		return ""
	}
	return *value
}

func newClient(endpoint, ak, sk string) *osm.OsmClient {
	credentials := global.NewCredentialsBuilder().
		WithAk(ak).WithSk(sk).WithDomainId("domain-id").Build()
	return osm.NewOsmClient(osm.OsmClientBuilder().
		WithEndpoints([]string{endpoint}).WithCredential(credentials).Build())
}

func send(client *osm.OsmClient, contact string) outcome {
	response, err := client.SendVerifyCodes(&model.SendVerifyCodesRequest{
		Body: &model.SendVerifyCodeReq{ContactValue: contact, ContactWay: 1, AreaCode: ""},
	})
	if err != nil {
		return failed(err)
	}
	return outcome{Status: response.HttpStatusCode, ErrorCode: text(response.ErrorCode)}
}

func check(client *osm.OsmClient, contact, code string) outcome {
	response, err := client.CheckVerifyCodes(&model.CheckVerifyCodesRequest{
		Body: &model.VerifyVerifyCodeV2Req{VerifyCode: code, ContactValue: contact, ContactWay: 1},
	})
	if err != nil {
		return failed(err)
	}
	return outcome{Status: response.HttpStatusCode, ErrorCode: text(response.ErrorCode)}
}

func failed(err error) outcome {
	var failure *sdkerr.ServiceResponseError
	if !errors.As(err, &failure) {
		panic(err)
	}
	return outcome{failure.StatusCode, failure.ErrorCode, failure.ErrorMessage}
}

func main() {
	client := newClient(os.Args[1], os.Args[2], os.Args[3])
	var result outcome
	if len(os.Args) > 5 {
		result = check(client, os.Args[4], os.Args[5])
	} else {
		result = send(client, os.Args[4])
	}
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		panic(err)
	}
}
