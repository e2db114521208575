module @REPOSITORY@/generated/clients/go

go 1.23
