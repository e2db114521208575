module github.com/verifycodes/verifycodes/test/conformance/runners/go

go 1.24

require github.com/verifycodes/verifycodes/src/clients/go v0.0.0

replace github.com/verifycodes/verifycodes/src/clients/go => ../../../../src/clients/go
