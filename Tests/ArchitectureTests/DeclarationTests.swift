import Service
import Testing

/// Holds what operations ask for against AWS's own tables.
@Suite struct `An operation's declaration` {
    /// What the reference says otherwise, by operation.
    private static let complaints = Result {
        let reference = try Reference.aws.get()
        return Dictionary(
            uniqueKeysWithValues: Declaration.all.map {
                ($0.testDescription, $0.complaints(by: reference))
            })
    }

    @Test func `is there for every operation`() {
        #expect(Declaration.all.count > 210)
    }

    @Test(arguments: Declaration.all)
    func `asks for what AWS asks for`(declaration: Declaration) throws {
        let complaints = try #require(try Self.complaints.get()[declaration.testDescription])
        let unexcused = complaints.filter { complaint in
            !Exceptions.all.contains { $0.excuses(complaint, of: declaration) }
        }
        for sentence in Set(unexcused.map(\.sentence)).sorted() {
            Issue.record("\(declaration.testDescription) \(sentence)")
        }
    }

    @Test func `needs every exception that is made`() throws {
        let complaints = try Self.complaints.get()
        for exception in Exceptions.all {
            for subject in exception.subjects {
                let isNeeded = Declaration.all.contains { declaration in
                    complaints[declaration.testDescription]?.contains {
                        exception.excuses($0, of: declaration, about: subject)
                    } == true
                }
                #expect(isNeeded, "\(subject) of \(exception.operations) needs no exception")
            }
        }
    }
}
