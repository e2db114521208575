// Sends what it is told to: by the client, or by net/http alone.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"syscall"
	"time"

	verifycodes "github.com/verifycodes/verifycodes/src/clients/go"
)

var (
	endpoint = os.Getenv("VERIFYCODES_ENDPOINT")
	url      = endpoint + os.Getenv("VERIFYCODES_PATH")
	token    = os.Getenv("VERIFYCODES_TOKEN")
	contact  = verifycodes.Email("user@example.com")
)

func raw(body []byte) error {
	request, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("X-Auth-Token", token)
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if _, err := io.ReadAll(response.Body); err != nil {
		return err
	}
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("status %d", response.StatusCode)
	}
	return nil
}

func cpu() time.Duration {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

type answer struct {
	CPUMicroseconds float64 `json:"cpuMicroseconds"`
	Nanoseconds     []int64 `json:"nanoseconds"`
}

func measure(calls int, send func() error) answer {
	times := make([]int64, calls)
	before := cpu()
	for i := range times {
		start := time.Now()
		if err := send(); err != nil {
			panic(err)
		}
		times[i] = time.Since(start).Nanoseconds()
	}
	return answer{float64((cpu() - before).Nanoseconds()) / 1000, times}
}

func main() {
	client, err := verifycodes.New(endpoint, verifycodes.Token(token))
	if err != nil {
		panic(err)
	}
	body, err := json.Marshal(contact)
	if err != nil {
		panic(err)
	}
	senders := map[string]func() error{
		"raw": func() error { return raw(body) },
		"client": func() error {
			_, err := client.SendVerifyCodes(context.Background(), contact)
			return err
		},
	}
	encoder := json.NewEncoder(os.Stdout)
	for {
		var what string
		var calls int
		if _, err := fmt.Scanln(&what, &calls); err != nil {
			return
		}
		if err := encoder.Encode(measure(calls, senders[what])); err != nil {
			panic(err)
		}
	}
}
