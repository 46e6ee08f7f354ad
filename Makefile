# Any target is a command: `make migrate-create m=add_email` runs `cli migrate-create m=add_email`.
# Each variable of the command line is handed over in quotes, so that blanks, quotes, `&` and `$$` survive.
quote = '$(subst ','\'',$(1)=$(value $(1)))'
arguments = $(foreach name,$(.VARIABLES),$(if $(filter command,$(firstword $(origin $(name)))),$(call quote,$(name))))

.DEFAULT_GOAL := help

%: ; @DRIFTLESS_INVOKED_AS=make cargo run --quiet --package cli -- $@ $(arguments)

# Without this line make would take the Makefile itself for a command.
Makefile: ;
