import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import OrganizationsService

@Suite struct `An organization` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is made by its management account, which it begins with`() async throws {
        let made = try #require(try await aws.call(CreateOrganization.self, .init()).organization)
        let id = try #require(made.id)
        #expect(id.wholeMatch(of: /o-[a-z0-9]{10}/) != nil)
        #expect(made.arn == "arn:aws:organizations::123456789012:organization/\(id)")
        #expect(made.featureSet == "ALL")
        #expect(made.masterAccountId == "123456789012")
        #expect(made.masterAccountArn == "arn:aws:organizations::123456789012:account/\(id)/123456789012")
        #expect(made.availablePolicyTypes?.map(\.type) == ["SERVICE_CONTROL_POLICY"])

        let accounts = try #require(try await aws.call(ListAccounts.self, .init()).accounts)
        #expect(accounts.map(\.id) == ["123456789012"])
        #expect(accounts.map(\.joinedMethod) == ["INVITED"])
        let root = try #require(try await aws.call(ListRoots.self, .init()).roots?.first)
        #expect(root.id?.wholeMatch(of: /r-[a-z0-9]{4}/) != nil)
        #expect(root.arn == "arn:aws:organizations::123456789012:root/\(id)/\(root.id ?? "")")
        #expect(root.policyTypes?.isEmpty == true)
        #expect(accounts.first?.paths == ["\(id)/\(root.id ?? "")/123456789012/"])
        #expect(
            await refusal { try await aws.call(CreateOrganization.self, .init()) }
                == "AlreadyInOrganizationException")
    }

    @Test func `must be there before there is anything to say about it`() async throws {
        let expected = "AWSOrganizationsNotInUseException"
        #expect(await refusal { try await aws.call(DescribeOrganization.self, .init()) } == expected)
        #expect(await refusal { try await aws.call(ListAccounts.self, .init()) } == expected)
        #expect(await refusal { try await aws.call(DeleteOrganization.self, .init()) } == expected)
        #expect(
            await refusal {
                try await aws.call(
                    CreateAccount.self, .init(email: "a@b.example", accountName: "a"))
            } == expected)
    }

    @Test func `is described to its members, who may do nothing else but leave`() async throws {
        let arranged = try await aws.arrange()
        let member = aws.administrator(of: arranged.account)
        let seen = try await aws.call(DescribeOrganization.self, .init(), as: member).organization
        #expect(seen?.masterAccountId == "123456789012")
        let denied = "AccessDeniedException"
        #expect(await refusal { try await aws.call(ListAccounts.self, .init(), as: member) } == denied)
        #expect(await refusal { try await aws.call(ListRoots.self, .init(), as: member) } == denied)
        // What has an ARN is the management account's, and that account does not share it.
        let organization = arranged.organization
        #expect(
            await refusal {
                try await aws.call(
                    CreateOrganizationalUnit.self, .init(parentId: organization.rootID, name: "x"), as: member
                )
            } == "organizations:CreateOrganizationalUnit on \(organization.rootARN)")
        #expect(
            await refusal { try await aws.call(CreateOrganization.self, .init(), as: member) }
                == "AlreadyInOrganizationException")
        _ = try await aws.call(LeaveOrganization.self, .init(), as: member)
        #expect(
            await refusal { try await aws.call(DescribeOrganization.self, .init(), as: member) }
                == "AWSOrganizationsNotInUseException")
    }

    @Test func `cannot lose its management account, and ends only when it is alone`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        _ = try await aws.createPolicy("p")
        #expect(
            await refusal { try await aws.call(LeaveOrganization.self, .init()) }
                == "MasterCannotLeaveOrganizationException")
        #expect(
            await refusal {
                try await aws.call(RemoveAccountFromOrganization.self, .init(accountId: "123456789012"))
            } == "MasterCannotLeaveOrganizationException")
        #expect(
            await refusal { try await aws.call(DeleteOrganization.self, .init()) }
                == "OrganizationNotEmptyException")
        _ = try await aws.call(
            RemoveAccountFromOrganization.self, .init(accountId: arranged.account.description))
        _ = try await aws.call(DeleteOrganization.self, .init())
        #expect(aws.world.tables.organizations.count == 0)
        #expect(aws.world.tables.organizationalUnits.count == 0)
        #expect(aws.world.tables.organizationMembers.count == 0)
        #expect(aws.world.tables.organizationPolicies.count == 0)
        #expect(aws.world.tables.accountCreations.count == 0)
    }

    @Test func `for bills alone has no policies`() async throws {
        _ = try await aws.call(CreateOrganization.self, .init(featureSet: "CONSOLIDATED_BILLING"))
        let root = try #require(try await aws.call(ListRoots.self, .init()).roots?.first?.id)
        #expect(
            await refusal {
                try await aws.call(
                    EnablePolicyType.self, .init(rootId: root, policyType: "SERVICE_CONTROL_POLICY"))
            } == "PolicyTypeNotAvailableForOrganizationException")
    }
}

@Suite struct `An account` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is made in the background, with a role for the management account`() async throws {
        let organization = try await aws.createOrganization()
        let request = CreateAccountRequest(
            email: "dev@example.com", accountName: "dev", tags: [.init(key: "env", value: "dev")])
        let begun = try #require(try await aws.call(CreateAccount.self, request).createAccountStatus)
        #expect(begun.id?.wholeMatch(of: /car-[0-9a-f]{32}/) != nil)
        #expect(begun.state == "IN_PROGRESS")
        #expect(begun.accountId == nil && begun.completedTimestamp == nil)
        let done = try #require(
            try await aws.call(
                DescribeCreateAccountStatus.self, .init(createAccountRequestId: begun.id ?? "")
            ).createAccountStatus)
        #expect(done.state == "SUCCEEDED")
        let number = try #require(done.accountId)
        let id = try #require(AccountID(number))

        let account = try #require(
            try await aws.call(DescribeAccount.self, .init(accountId: number)).account)
        #expect(account.arn == "arn:aws:organizations::123456789012:account/\(organization.id)/\(number)")
        #expect(account.email == "dev@example.com" && account.name == "dev")
        #expect(account.status == "ACTIVE" && account.state == "ACTIVE" && account.joinedMethod == "CREATED")
        #expect(account.paths == ["\(organization.id)/\(organization.rootID)/\(number)/"])
        #expect(
            try await aws.call(ListTagsForResource.self, .init(resourceId: number)).tags?.map(\.value)
                == ["dev"])

        #expect(aws.world.account(id) != nil)
        let role = try #require(aws.world.role("OrganizationAccountAccessRole", in: id))
        #expect(role.attachedPolicies == ["arn:aws:iam::aws:policy/AdministratorAccess"])
        #expect(role.trustPolicy.principals == [.account(.example)])
    }

    @Test func `has the role that was asked for`() async throws {
        _ = try await aws.createOrganization()
        let account = try await aws.createAccount("a") { $0.roleName = "Admin" }
        #expect(aws.world.role("Admin", in: account) != nil)
        #expect(
            await refusal { try await aws.createAccount("b") { $0.roleName = "AWSServiceRoleForX" } }
                == "InvalidInputException (INVALID_ROLE_NAME)")
    }

    @Test func `has an address of its own`() async throws {
        _ = try await aws.createOrganization()
        _ = try await aws.createAccount("a")
        #expect(
            await refusal { try await aws.createAccount("other") { $0.email = "A@EXAMPLE.com" } }
                == "EMAIL_ALREADY_EXISTS")
        let failed = try await aws.call(ListCreateAccountStatus.self, .init(states: ["FAILED"]))
        #expect(failed.createAccountStatuses?.map(\.failureReason) == ["EMAIL_ALREADY_EXISTS"])
        let all = try await aws.call(ListCreateAccountStatus.self, .init())
        #expect(all.createAccountStatuses?.count == 2)
        #expect(
            await refusal {
                try await aws.call(
                    DescribeCreateAccountStatus.self, .init(createAccountRequestId: "car-00000000"))
            } == "CreateAccountStatusNotFoundException")
    }

    @Test func `is listed page by page`() async throws {
        _ = try await aws.createOrganization()
        for index in 0..<4 { _ = try await aws.createAccount("a\(index)") }
        var seen: [String] = []
        var token: String?
        repeat {
            let page = try await aws.call(ListAccounts.self, .init(nextToken: token, maxResults: 2))
            #expect((page.accounts?.count ?? 0) <= 2)
            seen += page.accounts?.compactMap(\.id) ?? []
            token = page.nextToken
        } while token != nil
        #expect(seen.count == 5 && Set(seen).count == 5)
        #expect(
            await refusal { try await aws.call(ListAccounts.self, .init(nextToken: "x")) }
                == "InvalidInputException (INVALID_NEXT_TOKEN)")
    }

    @Test func `is moved from where it is to where it is not`() async throws {
        let arranged = try await aws.arrange()
        let root = arranged.organization.rootID
        let account = arranged.account.description
        func move(_ account: String, _ source: String, _ destination: String) async -> String? {
            await refusal {
                try await aws.call(
                    MoveAccount.self,
                    .init(accountId: account, sourceParentId: source, destinationParentId: destination))
            }
        }
        #expect(await move("000000000000", root, arranged.unit) == "AccountNotFoundException")
        #expect(await move(account, "r-none", arranged.unit) == "SourceParentNotFoundException")
        #expect(await move(account, arranged.unit, "r-none") == "DestinationParentNotFoundException")
        #expect(await move(account, root, arranged.unit) == "DuplicateAccountException")
        let other = try await aws.createUnit("Other", below: root)
        #expect(await move(account, root, other) == "AccountNotFoundException")
        #expect(await move(account, arranged.unit, root) == nil)
        let parents = try await aws.call(ListParents.self, .init(childId: account)).parents
        #expect(parents?.map(\.id) == [root] && parents?.map(\.type) == ["ROOT"])
    }

    @Test func `is closed once, and not when it manages the organization`() async throws {
        let arranged = try await aws.arrange()
        let account = arranged.account.description
        _ = try await aws.call(CloseAccount.self, .init(accountId: account))
        let closed = try await aws.call(DescribeAccount.self, .init(accountId: account)).account
        #expect(closed?.status == "SUSPENDED" && closed?.state == "CLOSED")
        #expect(
            await refusal { try await aws.call(CloseAccount.self, .init(accountId: account)) }
                == "AccountAlreadyClosedException")
        #expect(
            await refusal { try await aws.call(CloseAccount.self, .init(accountId: "123456789012")) }
                == "ConstraintViolationException (CANNOT_CLOSE_MANAGEMENT_ACCOUNT)")
    }
}
