import Policy
import Vocabulary

/// What `aws iam get-account-authorization-details` printed of an account.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
package struct AuthorizationDetails: Sendable {
    let file: String
    let users: [Entry]
    let groups: [Entry]
    let roles: [Entry]
    let policies: [Entry]
    /// Whether the file holds one page of several.
    let isTruncated: Bool

    /// Throws `ImportError` when the text is nothing of the kind.
    package init(json text: String, named file: String) throws {
        self.file = file
        guard case .object(let members) = try Self.parse(text, file).value else {
            throw ImportError(file: file, words: Self.expectation)
        }
        let lists = ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"]
        guard members.contains(where: { lists.contains($0.key) }) else {
            throw ImportError(file: file, words: Self.expectation)
        }
        let root = Entry(members)
        users = root.list("UserDetailList")
        groups = root.list("GroupDetailList")
        roles = root.list("RoleDetailList")
        policies = root.list("Policies")
        isTruncated = root.isTrue("IsTruncated")
    }

    private static let expectation =
        "expected what `aws iam get-account-authorization-details --output json` prints"

    static func parse(_ text: String, _ file: String) throws -> JSON {
        do throws(JSONFault) {
            return try JSONParser.parse(Array(text.utf8))
        } catch {
            throw ImportError(file: file, words: error.words(about: text))
        }
    }

    /// The account of the first ARN that names one.
    var account: AccountID? {
        let arns = (users + roles + groups + policies).lazy.compactMap { $0.text("Arn").flatMap { ARN($0) } }
        return arns.compactMap { AccountID($0.account) }.first
    }
}

extension JSONFault {
    fileprivate func words(about text: String) -> String {
        switch self {
        case .unexpectedEnd: "this is no JSON: it ends too early"
        case .duplicateKey(let place): "line \(line(at: place, of: text)): the member is there twice"
        case .tooDeep(let place): "line \(line(at: place, of: text)): it is nested too deeply"
        case .unexpectedByte(let place), .badEscape(let place), .notUTF8(let place):
            "line \(line(at: place, of: text)): this is no JSON"
        }
    }

    private func line(at place: Int, of text: String) -> Int {
        text.utf8.prefix(place).count { $0 == UInt8(ascii: "\n") } + 1
    }
}
