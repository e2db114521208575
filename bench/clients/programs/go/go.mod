module bench

go 1.23

require github.com/verifycodes/verifycodes/generated/clients/go v0.0.0

replace github.com/verifycodes/verifycodes/generated/clients/go => ../../../../generated/clients/go
