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

## Directory

directory-title = Buscar pontos focais
directory-search = Buscar
directory-search-label = Buscar pontos focais por nome, autoridade, Estado ou matéria
directory-search-hint = Nome em qualquer escrita, autoridade, país ou matéria
directory-results = Pontos focais
directory-count =
    { $count ->
        [0] Nenhum ponto focal
        [one] { $count } ponto focal
       *[other] { $count } pontos focais
    }
directory-count-floor = Mais de { $count } pontos focais
directory-order = Primeiro, quem tem um idioma em comum com você e pode ser contatado agora
directory-order-names = Primeiro, os nomes mais seguros
directory-degraded = O mecanismo de busca está indisponível. Os nomes ainda são encontrados, mas a ordem pode ser menos exata.
directory-failed = Não foi possível buscar no diretório
directory-more = Mostrar mais
directory-consult = Abrir uma consulta
directory-consult-with = Abrir uma consulta com { $name }
count = { $count }
count-floor = { $count }+
filters-title = Filtros
filters-show =
    { $count ->
        [0] Nenhum ponto focal
        [one] Mostrar { $count } ponto focal
       *[other] Mostrar { $count } pontos focais
    }
filters-show-floor = Mostrar mais de { $count } pontos focais
chips-title = Filtros escolhidos
chips-remove = { $label }: retirar este filtro
chips-clear = Retirar todos os filtros
facet-reachable = Disponibilidade
facet-reachable-now = Disponíveis agora
facet-jurisdiction = Jurisdição
facet-network = Rede
facet-offence = Matéria
facet-measure = Medida
facet-language = Idioma de trabalho
facet-role = Função
facet-find = Buscar na lista: { $group }
facet-find-hint = Buscar na lista
facet-find-none = Não há nada parecido na lista.
facet-all = Mostrar todos ({ $count })
facet-fewer = Mostrar menos
nothing = Nenhum ponto focal corresponde a estes filtros.
nothing-for = Nenhum ponto focal encontrado para “{ $text }”.
nothing-without = Sem “{ $label }”: { $count }
nothing-advice = Os nomes são encontrados em qualquer escrita e com outras grafias. Tente uma parte do nome, a autoridade ou o país.
match-exact = Correspondências exatas
match-likely = Provável: o mesmo nome com outra grafia
match-near = Grafias próximas: confira antes de escrever
match-found-as = Encontrado como “{ $spelling }”

## Reachability and freshness

reach-duty = De plantão agora
reach-duty-until = De plantão até { $time } no seu horário
reach-hours = Em horário de trabalho
reach-hours-until = Em horário de trabalho até { $time } no seu horário
reach-off = Fora do horário de trabalho
reach-weekend = Lá é fim de semana
reach-back = De volta: { $time } no seu horário
freshness-fresh =
    { $days ->
        [0] Confirmado hoje
        [one] Confirmado há { $days } dia
       *[other] Confirmado há { $days } dias
    }
freshness-due =
    { $days ->
        [one] A verificar: confirmado há { $days } dia
       *[other] A verificar: confirmado há { $days } dias
    }
freshness-stale =
    { $days ->
        [one] Sem confirmação há { $days } dia
       *[other] Sem confirmação há { $days } dias
    }

## Focal point

card-failed = Não foi possível carregar o registro
card-back = Voltar à lista
card-edit = Editar o registro
card-competence = Competência
card-networks = Redes e função
card-languages = Idiomas
card-none = Não consta
card-names = Nomes
card-name-original = Original ({ $language })
card-name-romanised = Em letras latinas
card-name-others = Outras grafias
card-hours = Horários
card-own-time = { $time } no seu horário
card-working-days = Dias úteis
card-working-hours = Horário de trabalho
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autoridade e registro
card-authority = Autoridade
card-authority-kind = Tipo
card-authority-city = Sede
card-confirmed = Última confirmação
card-office-level = Você vê o registro do órgão. Os membros das suas redes veem mais.
level-native = língua materna
level-fluent = fluente
level-working = nível de trabalho

## Editing an entry

edit-title = Editar: { $name }
edit-back = Voltar ao registro
edit-name-original = Nome na escrita original
edit-name-language = Idioma do nome
edit-name-romanised = Nome em letras latinas
edit-names = Nome para leitores de outros idiomas
edit-names-hint = Somente se a pessoa ou a sua autoridade usa essa grafia.
edit-other-spellings = Outras grafias
edit-one-a-line = Uma por linha
edit-office = Órgão
edit-position = Cargo
edit-authority = Autoridade
edit-time-zone = Fuso horário
edit-languages = Idiomas
edit-language = Idioma
edit-level = Nível
edit-add-language = Adicionar um idioma
edit-remove = Remover
edit-their-clock = No horário do próprio fuso.
edit-from = De
edit-to = Até
edit-weekday = Dia
edit-clock-format = Horas e minutos, de 00:00 a 23:59
edit-duty = Plantão fora do horário de trabalho
edit-duty-hint = Quando se atende fora do horário de trabalho. Um fim anterior ao início cai no dia seguinte.
edit-add-duty = Adicionar um plantão
edit-channels = Meios de contato
edit-channels-hint = Visíveis somente ao secretariado. Os colegas os veem um a um, mediante pedido, e cada pedido é registrado.
edit-channel-kind = Tipo
edit-channel-value = Número ou endereço
edit-channel-note = Observação
edit-add-channel = Adicionar um meio de contato
channel-office-phone = Telefone do órgão
channel-duty-phone = Telefone de plantão
channel-mobile = Telefone celular
channel-office-email = E-mail do órgão
channel-secure = Canal seguro
edit-confirmation = Confirmação
edit-confirm = Verifiquei este registro hoje e confirmo que está correto.
edit-save = Salvar
edit-saved = O registro foi salvo.
edit-failed = O registro não foi salvo
edit-refused = Este valor não foi aceito.
edit-history = Histórico
edit-history-nobody = O sistema
conflict-title = Alguém alterou este registro enquanto você escrevia
conflict-title-by = { $name } alterou este registro em { $moment }
conflict-body = Nada do que você escreveu se perdeu. Escolha para cada campo a versão que fica.
conflict-theirs = A outra versão
conflict-yours = A sua versão
conflict-save = Salvar esta escolha
