### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
page-title = { $title } · Counterpart
shell-skip = Ir para o conteúdo
shell-sections = Secções
shell-directory = Diretório
shell-consultations = Consultas
shell-language = Língua
shell-offline = Sem ligação. O que já foi carregado pode ser lido; nada pode ser enviado até a ligação voltar.

## Shared pieces

ui-close = Fechar
ui-cancel = Cancelar
ui-loading = A carregar
ui-illustrative = Demonstração: todas as pessoas são fictícias.
fault-retry = Tentar de novo
fault-unreachable = Não é possível aceder ao serviço. Verifique a ligação e tente de novo.
fault-unexpected = Ocorreu uma falha do nosso lado. Tente de novo e, se a falha se repetir, avise o secretariado.
fault-reference = Referência para o secretariado: { $reference }
fault-start = Não foi possível iniciar a aplicação
fault-page = Não foi possível mostrar esta página
not-found-title = Não encontrado
not-found-body = Não há nenhuma página neste endereço.
not-found-record = Esse registo não existe ou não lhe é visível.
not-found-to-directory = Ir para o diretório
forbidden-title = Sem acesso
forbidden-body = A sua função não inclui esta página. As funções são atribuídas pelo secretariado da sua rede.

## Account

account-open = { $name }: a sua conta
account-title = A sua conta
account-sign-out = Terminar sessão
account-sign-out-failed = Não foi possível terminar a sessão. Tente de novo.
grant-focal-point = Ponto de contacto
grant-correspondent = Correspondente nacional
grant-secretariat = Secretariado
grant-operator = Operador
grant-auditor = Auditor
theme-title = Cores
theme-system = Como o dispositivo
theme-light = Claras
theme-dark = Escuras

## Keyboard

keys-title = Teclado
keys-search = Ir para o campo de pesquisa
keys-directory = Ir para o diretório
keys-consultations = Ir para as consultas
keys-next = Linha seguinte da lista
keys-previous = Linha anterior da lista
keys-help = Mostrar esta ajuda
keys-single-letters = Atalhos de uma só tecla

## Sign in

sign-in-title = Iniciar sessão
sign-in-lead = Encontre a pessoa certa noutro Estado e consulte-a antes de enviar um pedido.
sign-in-demo = Demonstração: todas as pessoas são fictícias
sign-in-demo-body = Escolha a pessoa em nome de quem quer entrar. Não é precisa palavra-passe; nenhuma destas pessoas existe.
sign-in-people = Entrar como
sign-in-failed = Não foi possível iniciar a sessão
sign-in-people-failed = Não foi possível carregar a lista de pessoas
sign-in-production = Inicie sessão através do fornecedor de identidade da sua autoridade.
session-ended-title = A sua sessão terminou
session-ended-body = Inicie sessão de novo para continuar. Tudo o que escreveu continua aqui.
session-ended-again = Continuar como { $name }
session-ended-other = Entrar como outra pessoa
