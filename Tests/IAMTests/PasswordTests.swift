import Foundation
import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A user's password` {
    private let aws: TestRolecall
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann")
    }

    private func policy(_ adjust: (inout UpdateAccountPasswordPolicyRequest) -> Void) async throws {
        var request = UpdateAccountPasswordPolicyRequest()
        adjust(&request)
        _ = try await aws.call(UpdateAccountPasswordPolicy.self, request)
    }

    private func create(_ password: String, reset: Bool? = nil) async throws {
        _ = try await aws.call(
            CreateLoginProfile.self,
            .init(userName: "ann", password: password, passwordResetRequired: reset))
    }

    @Test func `is kept so that nobody can read it`() async throws {
        try await create("Correct-Horse-7", reset: true)
        let user = try #require(aws.world.user("ann", in: aws.account))
        let profile = try #require(aws.world.credentials(of: user).loginProfile)
        let stored = try JSONEncoder().encode(aws.world.credentials(of: user))
        #expect(stored.range(of: Data("Correct-Horse-7".utf8)) == nil)
        let (salt, hashes) = try StoredPassword.open(
            profile, of: user, with: aws.capabilities.masterKey)
        let same = try await StoredPassword.hash("Correct-Horse-7", salt: salt)
        let other = try await StoredPassword.hash("correct-horse-7", salt: salt)
        #expect(hashes.map(same.matches) == [true])
        #expect(hashes.map(other.matches) == [false])
        let shown = try await aws.call(GetLoginProfile.self, .init(userName: "ann")).loginProfile
        #expect(shown.userName == "ann" && shown.passwordResetRequired == true)
        let again = await refusal { try await create("Correct-Horse-8") }
        #expect(again == "EntityAlreadyExists: Login Profile for user ann already exists.")
    }

    @Test(arguments: [
        ("Sh0rt-p", "Password should have minimum length of 8"),
        (
            "onlylowercase",
            "Password should have at least three of: uppercase letter, lowercase letter, number, symbol"
        ),
        ("Lower7Upper", nil), ("lower-7-dash", nil),
    ])
    func `is held against AWS's own rules where the account has none`(
        password: String, refused: String?
    ) async {
        let found = await refusal { try await create(password) }
        #expect(found == refused.map { "PasswordPolicyViolation: \($0)" })
    }

    @Test(arguments: [
        ("A-much-longer-1", nil), ("Short-1", "minimum length of 12"),
        ("a-much-longer-1", "at least one uppercase letter"),
        ("A-MUCH-LONGER-1", "at least one lowercase letter"), ("Amuchlonger12", "at least one symbol"),
        ("A-much-longer-x", "at least one number"),
    ])
    func `is held against the account's rules`(password: String, refused: String?) async throws {
        try await policy {
            $0.minimumPasswordLength = 12
            $0.requireUppercaseCharacters = true
            $0.requireLowercaseCharacters = true
            $0.requireNumbers = true
            $0.requireSymbols = true
        }
        let found = await refusal { try await create(password) }
        #expect(found == refused.map { "PasswordPolicyViolation: Password should have \($0)" })
    }

    @Test func `is not one of the last, if the account says so`() async throws {
        try await policy { $0.passwordReusePrevention = 2 }
        try await create("first1")
        let update = { (password: String) in
            await refusal {
                try await aws.call(UpdateLoginProfile.self, .init(userName: "ann", password: password))
            }
        }
        #expect(await update("second2") == nil)
        #expect(await update("first1")?.hasPrefix("PasswordPolicyViolation") == true)
        #expect(await update("second2")?.hasPrefix("PasswordPolicyViolation") == true)
        #expect(await update("third3") == nil)
        #expect(await update("first1") == nil)
    }

    @Test func `is changed by its user, who knows it and may`() async throws {
        try await create("Correct-Horse-7", reset: true)
        let user = try #require(aws.world.user("ann", in: aws.account))
        let ann = aws.caller(.user(user))
        let change = { (old: String, new: String) in
            await refusal {
                try await aws.call(
                    ChangePassword.self, .init(oldPassword: old, newPassword: new), as: ann)
            }
        }
        #expect(
            await change("Correct-Horse-7", "Correct-Horse-8")
                == "AccessDenied: iam:ChangePassword on \(user.arn)")
        try await policy { $0.allowUsersToChangePassword = true }
        #expect(await change("wrong", "Correct-Horse-8") == "AccessDenied: The old password was incorrect.")
        #expect(await change("Correct-Horse-7", "Correct-Horse-8") == nil)
        #expect(await change("Correct-Horse-7", "Correct-Horse-9") != nil)
        let shown = try await aws.call(GetLoginProfile.self, .init(userName: "ann")).loginProfile
        #expect(shown.passwordResetRequired == false)
        let denial =
            #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"iam:ChangePassword","Resource":"*"}}"#
        _ = try await aws.call(
            PutUserPolicy.self, .init(userName: "ann", policyName: "p", policyDocument: denial))
        let denied = aws.caller(.user(try #require(aws.world.user("ann", in: aws.account))))
        let refused = await refusal {
            try await aws.call(
                ChangePassword.self,
                .init(oldPassword: "Correct-Horse-8", newPassword: "Correct-Horse-9"), as: denied)
        }
        #expect(refused?.hasPrefix("AccessDenied: iam:") == true)
        let root = await refusal {
            try await aws.call(ChangePassword.self, .init(oldPassword: "a", newPassword: "b"))
        }
        #expect(root?.hasPrefix("InvalidUserType") == true)
    }

    @Test func `goes, and keeps its user until then`() async throws {
        try await create("Correct-Horse-7")
        let delete = { await refusal { try await aws.call(DeleteUser.self, .init(userName: "ann")) } }
        #expect(await delete() == "DeleteConflict: Cannot delete entity, must delete login profile first.")
        _ = try await aws.call(DeleteLoginProfile.self, .init(userName: "ann"))
        let gone = await refusal { try await aws.call(GetLoginProfile.self, .init(userName: "ann")) }
        #expect(gone == "NoSuchEntity: Login Profile for User ann cannot be found.")
        #expect(await delete() == nil)
    }
}

@Suite struct `An account's password policy` {
    private let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func shown() async throws -> PasswordPolicy {
        try await aws.call(GetAccountPasswordPolicy.self, .init()).passwordPolicy
    }

    @Test func `is missing, set, set anew as a whole, and taken away`() async throws {
        let missing = "NoSuchEntity: The Password Policy with domain name \(aws.account) cannot be found."
        #expect(await refusal { try await shown() } == missing)
        _ = try await aws.call(
            UpdateAccountPasswordPolicy.self,
            .init(minimumPasswordLength: 20, requireSymbols: true, maxPasswordAge: 90))
        let first = try await shown()
        #expect(first.minimumPasswordLength == 20 && first.requireSymbols == true)
        #expect(first.expirePasswords == true && first.maxPasswordAge == 90)
        _ = try await aws.call(UpdateAccountPasswordPolicy.self, .init(passwordReusePrevention: 5))
        let second = try await shown()
        #expect(second.minimumPasswordLength == 6 && second.requireSymbols == false)
        #expect(second.expirePasswords == false && second.maxPasswordAge == nil)
        #expect(second.passwordReusePrevention == 5)
        _ = try await aws.call(DeleteAccountPasswordPolicy.self, .init())
        #expect(await refusal { try await shown() } == missing)
        #expect(
            await refusal { try await aws.call(DeleteAccountPasswordPolicy.self, .init()) } == missing)
    }
}

@Suite struct `An account's alias` {
    private let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is one, and no other account's`() async throws {
        let aliases = { try await aws.call(ListAccountAliases.self, .init()).accountAliases }
        #expect(try await aliases() == [])
        _ = try await aws.call(CreateAccountAlias.self, .init(accountAlias: "first"))
        _ = try await aws.call(CreateAccountAlias.self, .init(accountAlias: "second"))
        #expect(try await aliases() == ["second"])
        let other = try #require(AccountID("111122223333"))
        try await aws.write { draft in
            var account = Account(id: other, createdAt: Timestamp(seconds: 0))
            account.alias = "theirs"
            try draft.put(account)
        }
        let taken = await refusal {
            try await aws.call(CreateAccountAlias.self, .init(accountAlias: "theirs"))
        }
        #expect(taken?.hasPrefix("EntityAlreadyExists") == true)
        let wrong = await refusal {
            try await aws.call(DeleteAccountAlias.self, .init(accountAlias: "first"))
        }
        #expect(wrong?.hasPrefix("NoSuchEntity") == true)
        _ = try await aws.call(DeleteAccountAlias.self, .init(accountAlias: "second"))
        #expect(try await aliases() == [])
    }
}
