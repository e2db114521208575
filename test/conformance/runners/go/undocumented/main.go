// Prints each exported name of a package that has no doc comment.
package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
)

func report(name, comment string) {
	if ast.IsExported(name) && comment == "" {
		fmt.Println(name)
	}
}

// reportValues looks at constants and variables: each has its own comment, or its group has one.
func reportValues(values []*doc.Value) {
	for _, value := range values {
		for _, spec := range value.Decl.Specs {
			named, ok := spec.(*ast.ValueSpec)
			if !ok {
				continue
			}
			for _, name := range named.Names {
				report(name.Name, named.Doc.Text()+value.Doc)
			}
		}
	}
}

func reportFields(t *doc.Type) {
	ast.Inspect(t.Decl, func(node ast.Node) bool {
		if structure, ok := node.(*ast.StructType); ok {
			for _, field := range structure.Fields.List {
				for _, name := range field.Names {
					if ast.IsExported(name.Name) && field.Doc.Text() == "" {
						fmt.Println(t.Name + "." + name.Name)
					}
				}
			}
		}
		return true
	})
}

func reportFuncs(funcs []*doc.Func) {
	for _, function := range funcs {
		report(function.Name, function.Doc)
	}
}

func main() {
	names, err := filepath.Glob(filepath.Join(os.Args[1], "*.go"))
	if err != nil || len(names) == 0 {
		panic(fmt.Sprint("no package in ", os.Args[1]))
	}
	set := token.NewFileSet()
	var files []*ast.File
	for _, name := range names {
		file, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			panic(err)
		}
		files = append(files, file)
	}
	found, err := doc.NewFromFiles(set, files, "package")
	if err != nil {
		panic(err)
	}
	if found.Doc == "" {
		fmt.Println("package", found.Name)
	}
	reportValues(append(found.Consts, found.Vars...))
	reportFuncs(found.Funcs)
	for _, t := range found.Types {
		report(t.Name, t.Doc)
		reportFields(t)
		reportValues(append(t.Consts, t.Vars...))
		reportFuncs(append(t.Funcs, t.Methods...))
	}
}
