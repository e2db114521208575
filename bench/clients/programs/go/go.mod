module bench

go 1.24

require github.com/verifycodes/verifycodes/src/clients/go v0.0.0

replace github.com/verifycodes/verifycodes/src/clients/go => ../../../../src/clients/go
