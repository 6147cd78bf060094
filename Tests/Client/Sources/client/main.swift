import Admission

let catalog = try Catalog.shipped
let office = Registrar(try OfficeBook(by: catalog))  // (by: catalog, in: "office.sqlite") keeps it
let application = try catalog.application(at: "seeds/applications/elder-survey.yaml")
let verdict = try office.screening().verdict(on: application)
print(verdict.outcome.name.zh)
for finding in verdict.findings { print("·", finding.message.zh) }

let filed = try office.carryOut(.file(application), by: .department(application.department))
let id = filed.compactMap(\.event.caseID)[0]
try office.carryOut(.open(id), by: .clerk)
for seat in 1...8 { try office.carryOut(.cast(id, seat < 7 ? .yes : .no), by: .seat(seat)) }
try office.carryOut(.close(id), by: .clerk)
for owed in office.office[id]?.conditions ?? [] {
  try office.carryOut(.fulfil(id, condition: owed.number, evidence: "拨款文件"), by: .clerk)
}

print(id, office.office[id]?.standing.zh ?? "", try Reduction(of: office.current).net)
print(try office.verification().damage == nil ? "日志完好" : "日志有误")
