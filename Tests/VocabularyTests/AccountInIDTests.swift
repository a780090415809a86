import Testing
import Vocabulary

@Suite struct `An identifier carries its account` {
    @Test(arguments: [
        ("AROA4Z6EZZAX3ROCRLHHR", "880344156207"),
        ("AIPA4Z6EZZAX3ANMOXI64", "880344156207"),
        ("ANPA4Z6EZZAXTN35TEGNL", "880344156207"),
    ])
    func `which can be read back from AWS's own identifiers`(id: String, account: String) {
        #expect(AccountInID.account(of: id)?.description == account)
    }

    @Test(arguments: [
        ("000000000000", "AROAQAAAAAAA"), ("123456789012", "AROARZPUZDIK"), ("880344156207", "AROA4Z6EZZAX"),
    ])
    func `in the letters after the prefix`(account: String, beginning: String) throws {
        var random = SystemRandomNumberGenerator()
        let id = AccountInID.make(.role, in: try #require(AccountID(account)), using: &random)
        #expect(id.hasPrefix(beginning))
        #expect(id.utf8.count == 21)
    }

    @Test(arguments: ["000000000000", "123456789012", "880344156207", "999999999999", "000000000001"])
    func `for any account, in keys too`(account: String) throws {
        var random = SystemRandomNumberGenerator()
        let account = try #require(AccountID(account))
        for prefix in IDPrefix.allCases {
            let id = AccountInID.make(prefix, in: account, using: &random)
            #expect(id.utf8.count == prefix.identifierLength)
            #expect(AccountInID.account(of: id) == account)
        }
    }

    @Test(arguments: ["", "AKIA", "AKIAIOSFODNN7EXAMPLE", "AKIA0000000000000000", "AKIAé"])
    func `and an older or broken one carries none`(id: String) {
        #expect(AccountInID.account(of: id) == nil)
    }
}

@Suite struct `An account ID` {
    @Test(arguments: ["12345678901", "1234567890123", "12345678901a", "", "１２３４５６７８９０１２"])
    func `is twelve digits and nothing else`(text: String) {
        #expect(AccountID(text) == nil)
    }

    @Test func `keeps its leading zeros`() {
        #expect(AccountID("000000000042")?.description == "000000000042")
    }
}
