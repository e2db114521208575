module github.com/verifycodes/verifycodes/generated/clients/go

go 1.23
