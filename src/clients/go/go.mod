module github.com/verifycodes/verifycodes/src/clients/go

go 1.24
