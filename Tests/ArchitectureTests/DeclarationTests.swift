import Service
import Testing

/// Holds what operations ask for against AWS's own tables.
@Suite struct `An operation's declaration` {
    private let reference: Reference
    init() throws { reference = try Reference.aws.get() }

    @Test func `is there for every operation`() {
        #expect(Declaration.all.count > 210)
    }

    @Test(arguments: Declaration.all)
    func `asks for what AWS asks for`(declaration: Declaration) {
        let complaints = declaration.complaints(by: reference).filter { complaint in
            !Exceptions.all.contains { $0.excuses(complaint, of: declaration) }
        }
        for sentence in Set(complaints.map(\.sentence)).sorted() {
            Issue.record("\(declaration.testDescription) \(sentence)")
        }
    }

    @Test func `needs every exception that is made`() {
        let complaints = Declaration.all.flatMap { declaration in
            declaration.complaints(by: reference).map { (declaration, $0) }
        }
        for exception in Exceptions.all {
            for subject in exception.subjects {
                let isNeeded = complaints.contains { declaration, complaint in
                    exception.excuses(complaint, of: declaration, about: subject)
                }
                #expect(isNeeded, "\(subject) of \(exception.operations) needs no exception")
            }
        }
    }
}
