module sandbox.example/recipe

go 1.21
