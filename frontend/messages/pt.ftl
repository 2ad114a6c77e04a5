### Words of the interface. Every language file has the same messages with the same variables; `npm run check` says where not.

## Product and shell

product-name = Counterpart
shell-skip = Ir para o conteúdo
shell-sections = Seções
shell-directory = Diretório
shell-consultations = Consultas
shell-language = Idioma
shell-offline = Sem ligação. O que foi carregado continua legível; o que escrever numa consulta aguarda e será enviado quando a ligação voltar.

## Shared pieces

ui-close = Fechar
ui-cancel = Cancelar
ui-loading = Carregando
ui-illustrative = Demonstração: todas as pessoas são fictícias.
fault-retry = Tentar novamente
fault-unreachable = Não é possível acessar o serviço. Verifique a conexão e tente novamente.
fault-unexpected = Ocorreu uma falha do nosso lado. Tente novamente e, se a falha se repetir, avise o secretariado.
fault-reference = Referência para o secretariado: { $reference }
fault-start = Não foi possível iniciar a aplicação
fault-page = Não foi possível mostrar esta página
not-found-title = Não encontrado
not-found-body = Não há nenhuma página neste endereço.
not-found-record = Esse registro não existe ou não é visível para você.
not-found-to-directory = Ir para o diretório
forbidden-title = Sem acesso
forbidden-body = A sua função não inclui esta página. As funções são atribuídas pelo secretariado da sua rede.

## Account

account-title = A sua conta
account-sign-out = Sair
account-sign-out-failed = Não foi possível sair. Tente novamente.
grant-focal-point = Ponto focal
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
keys-search = Ir para o campo de busca
keys-directory = Ir para o diretório
keys-consultations = Ir para as consultas
keys-next = Linha seguinte da lista
keys-previous = Linha anterior da lista
keys-help = Mostrar esta ajuda
keys-single-letters = Atalhos de uma única tecla

## Sign in

sign-in-title = Entrar
sign-in-lead = Encontre a pessoa certa em outro Estado e consulte-a antes de enviar um pedido.
sign-in-demo = Demonstração: todas as pessoas são fictícias
sign-in-demo-body = Escolha a pessoa em cujo nome deseja entrar. Não é necessária senha; nenhuma destas pessoas existe.
sign-in-people = Entrar como
sign-in-failed = Não foi possível entrar
sign-in-people-failed = Não foi possível carregar a lista de pessoas
sign-in-production = Entre por meio do provedor de identidade da sua autoridade.
session-ended-title = A sua sessão terminou
session-ended-body = Entre novamente para continuar. Tudo o que você escreveu continua aqui.
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
reach-duty-until = De plantão até { $time } (seu horário)
reach-hours = Em horário de trabalho
reach-hours-until = Trabalha até { $time } (seu horário)
reach-off = Fora do horário de trabalho
reach-weekend = Lá é fim de semana
reach-back = De volta: { $time } (seu horário)
freshness-fresh =
    { $days ->
        [0] Confirmado hoje
        [one] Confirmado há { $days } dia
       *[other] Confirmado há { $days } dias
    }
freshness-due =
    { $days ->
        [one] A verificar após { $days } dia
       *[other] A verificar após { $days } dias
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
card-own-time = { $time } (seu horário)
card-working-days = Dias úteis
card-working-hours = Horário de trabalho
card-hours-span = { $start }–{ $end }, { $city }
card-entry = Autoridade e registro
card-authority = Autoridade
card-authority-kind = Tipo
card-authority-city = Sede
card-confirmed = Última confirmação
card-office-level = Você vê o que este registro mostra a outras redes. Os membros das suas próprias redes veem mais.
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

## Consultations: list

consultation-list-title = Consultas
consultation-group-me = À espera de si
consultation-group-others = À espera de outros
consultation-group-closed = Encerradas
consultation-list-fault = Não foi possível carregar as consultas
consultation-none = Ainda não tem consultas.
consultation-none-how = Procure um ponto focal no diretório e abra uma consulta com ele.
consultation-open-from-directory = Procurar um ponto focal
consultation-unread =
    { $count ->
        [one] { $count } entrada por ler
       *[other] { $count } entradas por ler
    }
consultation-unread-many = 100 ou mais entradas por ler
consultation-last = Último ato: { $at }
consultation-status-opened = Ainda sem aviso de receção: { $country }
consultation-status-acknowledged = Receção confirmada, aguarda-se resposta: { $country }
consultation-status-answered = Respondida: { $country }
consultation-status-closed = Encerrada
consultation-status-outcome = Encerrada: { $outcome }

## Consultations: opening one

consultation-new-title = Abrir uma consulta
consultation-to = Para
consultation-subject = Assunto
consultation-subject-hint = Diga do que se trata sem nomear suspeitos, vítimas ou testemunhas.
consultation-subject-missing = Escreva um assunto, para que ambas as partes reconheçam a consulta.
consultation-requested = Jurisdição requerida
consultation-requested-hint = A parte que confirmará a receção e responderá.
consultation-question-type = Tipo de pergunta
consultation-question-type-missing = Escolha o tipo de pergunta: a outra parte lê-o na sua própria língua.
consultation-choose = Escolha
consultation-offences = Infrações
consultation-measures = Medidas
consultation-none-chosen = Nada escolhido
consultation-find-in-list = Procurar na lista
consultation-urgency = Urgência
consultation-urgency-normal = Objetivo: receção confirmada num dia útil e resposta em cinco.
consultation-urgency-high = Algo será perdido ou decidido em breve. Objetivo: receção confirmada em quatro horas úteis.
consultation-urgency-critical = A vida ou a segurança está em risco, ou a perda é questão de horas. Objetivo: receção confirmada em 30 minutos, a qualquer hora.
consultation-question = A sua pergunta
consultation-question-missing = Escreva a pergunta: é a primeira mensagem da sala.
consultation-too-long = O texto é demasiado longo.
consultation-who-sees =
    { $count ->
        [one] { $count } pessoa será avisada e verá tudo isto: { $countries }.
       *[other] { $count } pessoas serão avisadas e verão tudo isto: { $countries }.
    }
consultation-open = Abrir a consulta
consultation-open-failed = A consulta não foi aberta
consultation-nobody-signed-up = Este ponto focal ainda não tem conta aqui. Pergunte ao secretariado da rede como o contactar.
consultation-nobody-there = Não há ninguém da jurisdição requerida entre os destinatários.
consultation-own-side = Este colega é do seu próprio Estado. As consultas abrem-se com outra jurisdição.
consultation-on-duty = De serviço
consultation-back-at = De volta: { $at }, na sua hora

## Room: header

room-fault = Não foi possível carregar a consulta
room-back = Todas as consultas
room-marking = Somente consulta – não constitui prova
room-marking-words = Usar apenas para preparar um pedido formal ou decidir sobre ele.
room-response = Confirmação de receção
room-asked = Uma pergunta de: { $country }
room-clock =
    { $minutes ->
        [one] Falta { $minutes } minuto para confirmar a receção
       *[other] Faltam { $minutes } minutos para confirmar a receção
    }
room-clock-over = O objetivo de 30 minutos já passou
room-target-normal = Confirme a receção num dia útil, por favor.
room-target-high = Confirme a receção em quatro horas úteis, por favor.
room-target-critical = As consultas críticas têm a receção confirmada em 30 minutos, a qualquer hora.
room-acknowledge = Confirmar a receção

## Room: people and details

room-people = Nesta sala
room-people-button =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
room-you = (você)
room-here = Tem esta sala aberta agora
room-hours-working = Horário de trabalho
room-hours-off = Fora do horário de trabalho
room-hours-weekend = Lá é fim de semana
room-about = A pergunta
room-opened-at = Aberta
room-who = { $name } ({ $country })
room-somebody = Um antigo participante
room-add = Adicionar um ponto focal
room-add-search = Nome em qualquer escrita, autoridade ou país
room-add-found =
    { $count ->
        [one] { $count } ponto focal encontrado
       *[other] { $count } pontos focais encontrados
    }
room-add-search-failed = A pesquisa não teve êxito
room-add-already = Já está nesta sala
room-add-history =
    { $count ->
        [one] Quem for adicionado verá todo o histórico desta sala: { $count } entrada.
       *[other] Quem for adicionado verá todo o histórico desta sala: { $count } entradas.
    }
room-add-confirm = Adicionar à sala
room-add-failed = Ninguém foi adicionado
room-close = Encerrar a consulta
room-close-words = Depois a sala pode ser lida, mas nada mais pode ser escrito nela.
room-close-outcome = Resultado
room-close-outcome-missing = Escolha o resultado da consulta.
room-close-reference = Referência do pedido formal
room-close-reference-hint = Se for conhecida. Com ela ambas as partes encontram o pedido.
room-close-informed = A autoridade central foi informada deste contacto informal
room-close-note = Nota final
room-close-failed = A consulta não foi encerrada
room-close-confirm = Encerrar com este resultado

## Room: log

room-talk = Conversa
room-log = Entradas desta sala
room-log-fault = Não foi possível carregar as entradas
room-notice = Consulta informal. Não é um pedido de assistência judiciária recíproca; nada aqui constitui prova.
room-earlier = Entradas anteriores
room-earlier-failed = Não foi possível carregar as entradas anteriores. Tentar de novo
room-new =
    { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
room-heard = { $name }: { $text }
room-answer = Resposta
room-correction = Correção
room-withheld = Este texto não é mostrado: as suas condições de utilização não foram aceites.
room-withdrawn = Retirada pelo autor às { $at }
room-corrected = Corrigida pelo autor às { $at }; o texto corrigido está mais abaixo
room-reply = Responder
room-correct = Corrigir
room-withdraw = Retirar
room-withdraw-title = Retirar esta mensagem?
room-withdraw-words = O texto desaparece para todos; fica registado que o escreveu e retirou. Quem o leu, leu-o.
room-quote-earlier = Uma mensagem anterior
room-act-opened = Consulta aberta por { $name }
room-act-joined = Na sala: { $name }
room-act-added = { $by } adicionou { $name }
room-act-acknowledged = Receção confirmada por { $name }
room-act-withdrawal = Mensagem retirada por { $name }
room-act-left = Já não está na sala: { $name }
room-act-closed = Encerrada por { $name }: { $outcome }
room-act-formal = Pedido formal: { $reference }
room-act-informed = A autoridade central foi informada.
room-act-not-informed = A autoridade central não foi informada.
room-seen =
    { $count ->
        [one] Visto pela autoridade competente: { $countries }
       *[other] Visto pelas autoridades competentes: { $countries }
    }

## Room: writing

room-to =
    { $count ->
        [one] Mensagem para { $count } pessoa: { $countries }
       *[other] Mensagem para { $count } pessoas: { $countries }
    }
room-to-nobody = Mensagem para o registo: não há mais ninguém nesta sala
room-placeholder = Escreva sem dados pessoais de suspeitos, sempre que possível
room-send = Enviar
room-this-is-answer = Esta é a nossa resposta
room-caveats = Condições de utilização
room-caveats-none = Sem outra marca
room-language = Língua do texto
room-replying = Resposta a { $name }:
room-correcting = Correção de:
room-characters-left =
    { $count ->
        [one] Resta { $count } carácter
       *[other] Restam { $count } caracteres
    }
room-sensitive-account = Parece um número de conta. Envie esses dados apenas num pedido formal.
room-sensitive-card = Parece um número de cartão. Envie esses dados apenas num pedido formal.
room-sensitive-document = Parece o número de um documento de identidade. Envie esses dados apenas num pedido formal.
room-not-sent = Não enviada. Fica aqui até haver ligação.
room-sending = A enviar
room-refused = Não aceite pelo serviço.
room-try-again = Tentar de novo
room-copy = Copiar o texto
room-discard = Eliminar
room-pending-acknowledged = Confirmação de receção
room-pending-withdrawal = Retirada de uma mensagem
room-writing =
    { $count ->
        [one] { $names } está a escrever
       *[other] { $names } estão a escrever
    }
room-read-only = A consulta está encerrada. Pode ser lida; nada mais pode ser escrito.

## Room: connection

live-starting = A ligar
live-open = Ligado
live-reconnecting = Ligação perdida. A religar; o que escrever fica guardado.
live-slow = Sem ligação direta. As mensagens são enviadas e recebidas a cada dez segundos.
live-offline = Sem ligação. Pode ler; as mensagens esperam pela ligação.
live-ended = A sessão terminou. As mensagens esperam que volte a entrar.
