package verifycodes_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"time"

	verifycodes "github.com/verifycodes/verifycodes/src/clients/go"
)

// service stands in for the service: it answers each request alike.
func service(status int, body string) *httptest.Server {
	return httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("X-Request-Id", "req-1")
		w.WriteHeader(status)
		fmt.Fprint(w, body)
	}))
}

func Example() {
	server := service(http.StatusOK, "{}")
	defer server.Close()
	client, err := verifycodes.New(server.URL, verifycodes.Token("MIIEXAMPLE-TOKEN"))
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := client.SendVerifyCodes(context.Background(), verifycodes.Email("user@example.com"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("on its way, request", result.RequestID)
	// Output: on its way, request req-1
}

// A token that is renewed comes from a provider, which is asked at each call.
func ExampleTokenProvider() {
	server := service(http.StatusOK, "{}")
	defer server.Close()
	provider := func(context.Context) (string, error) { return "", errors.New("signed out") }
	client, _ := verifycodes.New(server.URL, provider, verifycodes.WithTimeout(5*time.Second))
	_, err := client.SendVerifyCodes(context.Background(), verifycodes.Email("user@example.com"))
	fmt.Println(err)
	// Output: verifycodes: the token provider failed: signed out
}

func ExampleServiceError() {
	server := service(http.StatusOK, `{"error_code":"OSM.01010024","error_msg":"too often"}`)
	defer server.Close()
	client, _ := verifycodes.New(server.URL, verifycodes.Token("MIIEXAMPLE-TOKEN"))
	_, err := client.SendVerifyCodes(context.Background(), verifycodes.Email("user@example.com"))
	var failed *verifycodes.ServiceError
	if errors.As(err, &failed) {
		fmt.Println(failed.Status, failed.Code)
	}
	// Output: 200 OSM.01010024
}

// What is printed or logged does not name whom the code goes to.
func ExampleSendVerifyCodesRequest() {
	fmt.Printf("%+v\n", verifycodes.Email("user@example.com"))
	// Output: SendVerifyCodesRequest{contact_value:*** contact_way:1 area_code:}
}
