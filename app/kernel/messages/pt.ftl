# One text for each code of app/kernel/errors.py; ids are the codes with hyphens.

bad-json = O pedido não é um JSON válido.
bad-input = Parte do que foi enviado não pode ser aceite. Verifique os campos indicados.
bad-frame = A ligação em direto recebeu algo que não compreende. Nada foi guardado.
foreign-origin = Não é permitido usar o serviço a partir de outro sítio.
forbidden = A sua função não o permite. O secretariado da rede pode indicar quem o pode fazer.
idempotency-key-reused = Esta chave já foi usada para outra coisa.
internal = Ocorreu um erro do nosso lado. Indique o número de referência ao secretariado.
method-not-allowed = Isto não pode ser feito neste endereço.
not-found = Não há aqui nada que possa consultar.
not-ready = O serviço está a iniciar ou a base de dados está indisponível. Tente novamente em breve.
not-signed-in = Inicie sessão. A sua sessão terminou ou ainda não começou.
query-too-long = O texto de pesquisa é demasiado longo. No máximo 200 caracteres.
room-closed = Esta consulta está encerrada. Nada lhe pode ser acrescentado.
act-not-open-to-you = Este ato cabe à outra parte da consulta.
service-busy = O serviço está muito ocupado. Nada foi guardado; tente novamente dentro de momentos.
stale-revision = Outra pessoa alterou este registo entretanto. Compare as duas versões antes de guardar.
storage-full = O servidor não tem espaço. Nada foi guardado; o operador foi avisado.
too-large = O que foi enviado é demasiado grande.
too-many-requests = Demasiados pedidos em pouco tempo. Aguarde um pouco.
unavailable = O serviço não consegue aceder à base de dados. Nada foi guardado; tente novamente.
unknown-entry = A mensagem indicada não está nesta consulta ou não lhe cabe alterá-la.
unknown-filter-value = Um dos filtros tem um valor desconhecido.
window-exceeded = Só podem ser mostrados os primeiros 100 resultados. Refine a pesquisa.
import-refused = Nada foi importado: algumas linhas não podem ser aceitas. Corrija-as e envie novamente o arquivo inteiro.
nothing-drafted = Não há rascunho desta ficha. Talvez tenha sido publicado ou descartado nesse meio-tempo.
list-full = A lista está cheia. Remova primeiro algum elemento.

## Reveals, limits, exports

directory-suspended = A sua utilização do diretório está suspensa e o secretariado da sua rede foi avisado. Num assunto urgente, o contacto continua a ser mostrado. As suas consultas continuam à sua disposição.
duty-sheets-a-day = Nas últimas 24 horas foram elaboradas três folhas de serviço. Use uma delas.
listed-a-day = Hoje foi-lhe mostrado o número máximo de pessoas que uma conta pode ver. O diretório fica suspenso para si até que o secretariado da sua rede o examine.
people-a-day = Hoje leu tantas páginas de pessoas quantas uma conta pode ler. O que espera a sua concordância está na primeira página.
audit-a-day = Hoje leu tanto do registo de atos quanto uma conta pode ler. As pessoas que gerem a sua função foram avisadas.
attested-by-you = Da última vez, foi você quem o confirmou. Agora tem de ser outra pessoa a dizer que esta função continua correta.
reveals-a-day = Hoje foi-lhe mostrado o número máximo de contactos que uma conta pode ver. O diretório fica suspenso para si até que o secretariado da sua rede o examine. Num assunto urgente, o contacto continua a ser mostrado.
reveals-an-hour = Na última hora foram-lhe mostrados muitos contactos. Aguarde um pouco. Num assunto urgente, o contacto é mostrado de imediato.
vcard-verified = Dados confirmados em { $date }.
export-made-for = Elaborado para { $name } em { $at }, n.º { $number }. Não transmitir a terceiros.
review-resolved = Outra pessoa já tratou esta comunicação.
sheets-notice = Valor meramente indicativo; sem valor jurídico vinculativo. Verifique cada ponto com a autoridade competente.
alternate-missing = Cada ficha precisa de um suplente: alguém da mesma jurisdição que responda quando esta pessoa não puder.
name-of-another = Este é o nome de outra pessoa. A ficha pertence ao seu titular: retire-a e acrescente uma ficha para quem lhe suceder. Para corrigir a grafia, altere uma forma do nome de cada vez.
away-then = Esta pessoa está ausente num desses dias.
rota-changed = A escala foi alterada entretanto. Veja a semana de novo.
shift-overlaps = Uma pessoa não pode ter dois turnos ao mesmo tempo.

# Signing in
confirm-identity = Confirme primeiro a sua identidade.
logout-refused = Esta ordem de encerramento de sessão não é válida.
provider-away = O fornecedor de identidade não responde. Tente novamente mais tarde.
sign-in-refused = O acesso foi recusado.
authority-not-competent = O diretório não indica, dos dois lados, uma autoridade que possa enviar e receber estas informações. Convide primeiro a autoridade competente.

## Notices: what waits, never what it is about

notice-urgent-waiting = Uma consulta urgente espera por si.
notice-consultation-waiting = Uma consulta espera por si.
notice-consultation-escalated = Uma consulta urgente chegou ao seu secretariado.
notice-response-overdue = Não foi acusada a receção de uma consulta a tempo.
notice-answer-due = Aproxima-se a data prevista para responder a uma consulta.
notice-answer-overdue = Uma consulta não foi respondida na data prevista.
notice-promise-due = Prometeu uma resposta; a hora aproxima-se.
notice-promise-overdue = Uma resposta prometida não chegou.
notice-call-unconfirmed = Uma chamada telefónica não foi confirmada por escrito.
notice-disclosure-news = Há novidades sobre a revelação de informação dada sob condições.
notice-disclosure-listed = Há novidades no registo de revelações do seu Estado.
notice-disclosure-due = Um aviso de revelação continua a aguardar a resposta do seu Estado.
notice-duty-test = Este é um ensaio do aviso de serviço. Não se passa nada.
notice-shift-tomorrow = O seu serviço começa dentro de um dia.
notice-shift-soon = O seu serviço começa dentro de uma hora.
notice-new-device = Alguém entrou na sua conta a partir de um novo dispositivo.
notice-contact-changed = Foram alterados dados de contacto.
notice-grant-ending = Uma das suas autorizações está prestes a terminar.
notice-account-ended = Uma conta foi encerrada.
notice-own-test = Este é o ensaio que pediu.
letter-digest =
    Counterpart: { $count ->
        [one] um assunto espera por si
       *[other] { $count } assuntos esperam por si
    }
letter-no-content = Esta carta nada diz sobre qualquer caso. Entre para ler.
entry-taken = Este registo já tem uma pessoa responsável.
grant-held = Esta pessoa já exerce esta função.
grant-settled = Este assunto já está resolvido.
person-known = Esta pessoa já está registada no serviço.
notice-grant-attestation = Uma função aguarda que confirme que continua correta.

## Who is in a room

room-frozen = Ninguém conduz esta consulta por uma das partes; nada pode ser escrito nela até que alguém a assuma.
route-has-room = Esta rota já tem uma sala e você está nela: abra-a a partir da página da rota.
offer-ended = Já terminou: o seu colega respondeu ou já não lhe é pedido.
nobody-left = Não há mais ninguém desta jurisdição que possa ser chamado.
room-full = Esta sala já tem tantos participantes quantos uma sala do seu tipo admite.
in-another-room = Esta pessoa está noutra consulta. Convidados e intérpretes só estão numa de cada vez.
notice-consent-wanted = Uma sala pergunta se concorda com a entrada de alguém.
notice-room-handed-over = Foi-lhe entregue uma consulta.
notice-room-frozen = Uma consulta da sua rede está parada: alguém tem de a assumir.
notice-room-idle = Uma consulta está há muito sem mensagens e será encerrada dentro de duas semanas.

## Papers: transcripts and drafts of requests
paper-subject = Assunto
paper-question-type = Tipo de pergunta
paper-urgency = Urgência
paper-authority = Autoridade requerente
paper-stage = Fase do processo
paper-offences = Infrações
paper-measures = Medidas
paper-instruments = Base jurídica considerada
paper-request-language = Língua do futuro pedido
paper-wanted-by = Resposta desejada até
paper-opened-at = Aberta
paper-outcome = Resultado
paper-formal-reference = Referência do pedido formal
paper-caveats = Condições de utilização
paper-informal = Consulta informal. Não é um pedido de assistência judiciária recíproca; nada aqui constitui prova.
paper-checklist = Antes de enviar um pedido
paper-informed = A autoridade central foi informada.
paper-not-informed = A autoridade central não foi informada.
paper-until-day = Confidencial até { $day }
paper-somebody = Um antigo participante
paper-planned = Previsto para { $day }
paper-happened = Já revelado; aviso posterior
paper-unheard = Já não há ninguém de { $country } nesta consulta: é preciso informar esse Estado por outra via.
paper-reply-noted = Tomámos nota
paper-reply-agreed = De acordo
paper-reply-consult = Consulte-nos antes, por favor
paper-reply-delay = Aguarde, por favor
paper-kind-answer = Resposta
paper-kind-correction = Correção
paper-kind-information = Informação espontânea
paper-kind-disclosure = Aviso de uma revelação
paper-kind-disclosure-reply = Resposta ao aviso
paper-transcript = Transcrição de uma consulta
paper-package = Projeto de pedido de assistência judiciária recíproca
paper-no-transmission = Não é uma transmissão formal. Este projeto foi feito a partir de uma consulta informal. O pedido é enviado pela autoridade competente, pela via que ambos os Estados utilizam para esse fim.
paper-times = Todas as horas são UTC.
paper-check = Pode verificar-se sem ligação que este ficheiro não foi alterado: counterpart verify FILE.
paper-for-work = Este ficheiro destina-se a ser trabalhado e não tem assinatura. Os ficheiros PDF e JSON do mesmo projeto têm.
paper-withheld = O texto não consta aqui: a pessoa para quem este documento foi feito não aceitou as suas condições de utilização.
paper-left-out = Não incluídos, por não terem sido aceites as suas condições de utilização: { $count }.
paper-withdrawn = Retirado pelo autor, ver n.º { $seq }.
paper-corrected = Corrigido pelo autor, ver n.º { $seq }.
paper-about = Sobre o n.º { $seq }
paper-delivered = Entregue
paper-read = Lido
paper-nobody = ninguém ainda
paper-of-all = { $count } de { $all }
paper-reference = Referência
paper-own-reference = Referência da autoridade requerente
paper-requesting = Estado requerente
paper-requested = Estado requerido
paper-requested-several = Estados requeridos
paper-closed-at = Encerrada
paper-closed-by-clock = Encerrada automaticamente: sem mensagens durante seis meses
paper-made-for = Emitido para
paper-made-at = Emitido em
paper-reached = Estado após a entrada n.º
paper-number = Número deste documento
paper-people = Participantes
paper-person = Nome
paper-state = Estado
paper-network = Rede
paper-since = Desde
paper-left-at = Até
paper-point = Ponto
paper-how-far = Situação
paper-said-by = Indicado por
paper-said-at = Quando
paper-log = O que foi dito e feito
paper-who = { $name } ({ $country })
paper-authorities = Autoridades
paper-matter = Objeto e natureza do processo
paper-summary = Resumo dos factos
paper-assistance = Assistência solicitada
paper-persons = Identidade, localização e nacionalidade das pessoas em causa
paper-purpose = Finalidade para a qual se solicitam as provas, informações ou medidas
paper-to-complete = A completar pela autoridade requerente.
paper-agreed = Requisitos esclarecidos na consulta
paper-answers = Respostas da parte requerida
paper-contacts = Contactos
paper-kind-opened = Consulta aberta
paper-kind-joined = Novo participante
paper-kind-left = Saída de um participante
paper-kind-closed = Consulta encerrada
paper-kind-message = Mensagem
paper-kind-acknowledged = Confirmação de receção
paper-kind-withdrawal = Retirada de uma mensagem
paper-kind-checklist = Ponto da lista de verificação
paper-kind-restricted = Condições de utilização fixadas
paper-kind-accepted = Condições de utilização aceites
paper-kind-escalated = Encaminhada ao nível seguinte
paper-kind-promised = Resposta prometida
paper-kind-phoned = Nota de uma chamada telefónica
paper-kind-urgency = Urgência alterada
paper-kind-held = Destruição suspensa
paper-kind-released = Fim da suspensão da destruição
paper-kind-file = Ficheiro
paper-kind-scanned = Ficheiro examinado
paper-kind-proposed = Participante proposto
paper-kind-agreed = Concordância dada
paper-kind-declined = Recusado
paper-kind-frozen = Suspensa até haver sucessor
paper-kind-resumed = Retomada
paper-kind-glass-broken = Acesso de emergência
paper-kind-assigned = Atribuída
paper-file-clean = Examinado, nada encontrado
paper-file-held = Retido até poder ser examinado
paper-file-infected = Malicioso, destruído
paper-file-refused = Recusado
papers-a-day = Nas últimas 24 horas foram feitos muitos documentos para si. Use um deles ou volte mais tarde.

# Chaves de acesso e convites
passkey-refused = A chave de acesso não foi aceita. Tente novamente; se isso se repetir, dirija-se a quem mantém a sua conta.
passkey-synced = A sua função exige uma chave de acesso que não possa ser copiada: uma chave de segurança ou uma que permaneça em um só dispositivo. Esta pode passar a outros dispositivos.
passkey-copied = Esta chave de acesso parece existir em duplicata. Ela já não é aceita; dirija-se a quem mantém a sua conta.
passkey-known = Esta chave de acesso já está registrada.
last-passkey = É a sua única forma de entrar. Adicione antes outra chave de acesso.
invitation-void = Este convite já não vale: foi usado, retirado, ou as suas 72 horas passaram.
has-provider = Esta pessoa entra por meio de um provedor e não precisa de convite.
no-office-address = O registro não tem endereço eletrônico do gabinete ao qual enviar a carta. Registre um primeiro.
office-address-unsure = Os dados de contato deste registro foram alterados nas últimas 24 horas, ou há demasiado tempo que ninguém o confirma. Confirme o registro ou espere um dia.
notice-passkey-changed = Uma chave de acesso da sua conta foi adicionada ou encerrada.
letter-invitation = O seu convite para o Counterpart
letter-invitation-body = Duas pessoas da sua rede convidaram você para o Counterpart. O endereço abaixo pode ser usado uma vez, até { $until }. Abra-o no dispositivo com o qual vai entrar.
letter-invitation-unexpected = Se não espera esta carta, não abra nada e avise o secretariado da sua rede.

## Acesso de emergência, atribuição, dados próprios

erasure-held = Esta pessoa ainda tem uma função ou uma ficha a que não pode pôr fim. Os dados poderão ser apagados quando terminar.
glass-not-needed = Já participa nesta consulta.
glass-settled = Este pedido já foi decidido ou o seu prazo terminou.
notice-consultation-assigned = Foi-lhe atribuída uma consulta.
notice-glass-asked = Alguém pede para ler uma consulta em que não participa. É necessária a sua decisão.
notice-glass-broken = Uma pessoa alheia a uma das suas consultas pode lê-la durante pouco tempo.
notice-glass-watched = Uma consulta da sua rede foi aberta a uma pessoa alheia.
notice-data-asked = Uma pessoa fez um pedido sobre os seus próprios dados. Aguarda-se a sua resposta.
notice-data-answered = O seu pedido sobre os seus próprios dados foi respondido.
paper-kind-glass-broken = abriu esta consulta a uma pessoa alheia
paper-kind-assigned = atribuiu esta consulta
former-focal-point = Antigo ponto de contacto
former-participant = Antigo participante
caveats-not-accepted = Este ficheiro poderá ser aberto depois de aceitar as restrições a que está sujeito.
file-not-served = Não foi confirmado que este ficheiro está isento de vírus; não pode ser transferido.
file-type-refused = Não são aceites ficheiros deste tipo. São aceites PDF, Word, Excel, texto OpenDocument, PNG, JPEG e texto simples.
too-many-files = Esta consulta já contém o número máximo de ficheiros.
no-pictures-here = Não se anexam imagens quando há vítimas a proteger.

## A decisão de uma segunda pessoa

notice-second-word-wanted = Um assunto aguarda a sua decisão como segunda pessoa.
notice-entry-waits = Uma ficha nova, ou uma para outra rede, aguarda a sua decisão.
notice-joining-wanted = Uma rede quer incluir a sua ficha: aguarda a sua decisão ou a de quem a mantém.
notice-entry-joined = A sua ficha, ou uma que mantém, passou a constar de outra rede.
notice-joining-agreed = Uma ficha que propôs para outra rede passou a constar dela.
notice-joining-refused = Uma ficha que propôs para outra rede não será nela incluída.
notice-mentioned = Foi mencionado numa consulta.
too-many-acts = São mais de 10 000 registos. Escolha menos dias.

## First steps, and sealed texts

first-steps = Antes de tudo, tome conhecimento, na página “Primeiros passos”, de como o serviço funciona e do que ele registra.
end-to-end = Este texto está cifrado de ponta a ponta. Esta versão do serviço não aceita textos assim.

notice-unanswered-waiting = Uma consulta chegou até si: aguarda-se a resposta.
notice-unanswered-escalated = Uma consulta chegou ao seu secretariado: aguarda-se a resposta.
notice-consultation-acknowledged = Foi acusada a receção da sua consulta.
notice-consultation-answered = A sua consulta foi respondida.
notice-consultation-closed = Uma das suas consultas foi encerrada.
notice-messages-waiting = Há novas mensagens numa consulta.
nothing-corrected = Nada foi retificado desde este pedido. Retifique primeiro a ficha ou o nome e responda depois, ou recuse com os seus motivos.
entry-held = Outro serviço mantém esta ficha: decide o secretariado da sua rede.
officers-entry-held = Esta ficha é de um membro do secretariado que a mantém. Pode aceitar um colega seu ou o segundo signatário da sua rede.
notice-ways-changed = Foi alterado o destino das suas cartas ou avisos. Se não foi por si, encerre as suas sessões e avise o seu secretariado.
notice-directory-suspended = Uma conta que pediu demasiado perdeu o uso do diretório. Verifique o que fez.
notice-directory-urgent = O diretório foi usado numa urgência fora do habitual. Verifique o que foi pedido.
notice-audit-refused = Uma conta leu do registo de atos mais do que uma conta pode ler num dia. Veja de quem é e pergunte porquê.
notice-errand-set-aside = Algo que o serviço tinha de fazer falhou durante um dia e foi posto de lado. Verifique no servidor.

## The next shift
notice-shift-offered = Um colega pede-lhe que assuma uma consulta.
notice-shift-taken = Um colega assumiu uma consulta sua.
notice-shift-declined = Um colega não assume uma consulta; continua a ser sua.
notice-shift-lapsed = O colega a quem pediu que assumisse uma consulta já não o pode fazer; continua a ser sua.
notice-assignment-ended = Uma pessoa a quem atribuiu uma consulta já não participa nela.
paper-kind-offered = Proposta ao turno seguinte
paper-kind-taken-over = Assumida
paper-kind-lapsed = Pedido ao turno seguinte terminado
paper-kind-subject = Assunto corrigido
paper-request-on = Pedido formal em
