// Sends a code by the service's own SDK and prints the outcome as JSON.
//
// Usage: send ENDPOINT AK SK CONTACT
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

func send(endpoint, ak, sk, contact string) outcome {
	credentials := global.NewCredentialsBuilder().
		WithAk(ak).WithSk(sk).WithDomainId("domain-id").Build()
	client := osm.NewOsmClient(osm.OsmClientBuilder().
		WithEndpoints([]string{endpoint}).WithCredential(credentials).Build())
	response, err := client.SendVerifyCodes(&model.SendVerifyCodesRequest{
		Body: &model.SendVerifyCodeReq{ContactValue: contact, ContactWay: 1, AreaCode: ""},
	})
	var failure *sdkerr.ServiceResponseError
	if errors.As(err, &failure) {
		return outcome{failure.StatusCode, failure.ErrorCode, failure.ErrorMessage}
	}
	if err != nil {
		panic(err)
	}
	return outcome{Status: response.HttpStatusCode, ErrorCode: text(response.ErrorCode)}
}

func main() {
	result := send(os.Args[1], os.Args[2], os.Args[3], os.Args[4])
	if err := json.NewEncoder(os.Stdout).Encode(result); err != nil {
		panic(err)
	}
}
