// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.
import Wire

@testable import OrganizationsService

extension Account: Sampled {
    static func sample(_ s: inout Sampler) -> Account {
        Account(
            id: s.text(),
            arn: s.text(),
            email: s.text(),
            name: s.text(),
            status: s.text(),
            state: s.text(),
            paths: s.texts(),
            joinedMethod: s.text(),
            joinedTimestamp: s.timestamp()
        )
    }
}

extension Child: Sampled {
    static func sample(_ s: inout Sampler) -> Child {
        Child(
            id: s.text(),
            type: s.text()
        )
    }
}

extension CreateAccountResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateAccountResponse {
        CreateAccountResponse(
            createAccountStatus: s.structure()
        )
    }
}

extension CreateAccountStatus: Sampled {
    static func sample(_ s: inout Sampler) -> CreateAccountStatus {
        CreateAccountStatus(
            id: s.text(),
            accountName: s.text(),
            state: s.text(),
            requestedTimestamp: s.timestamp(),
            completedTimestamp: s.timestamp(),
            accountId: s.text(),
            govCloudAccountId: s.text(),
            failureReason: s.text()
        )
    }
}

extension CreateOrganizationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateOrganizationResponse {
        CreateOrganizationResponse(
            organization: s.structure()
        )
    }
}

extension CreateOrganizationalUnitResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreateOrganizationalUnitResponse {
        CreateOrganizationalUnitResponse(
            organizationalUnit: s.structure()
        )
    }
}

extension CreatePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> CreatePolicyResponse {
        CreatePolicyResponse(
            policy: s.structure()
        )
    }
}

extension DescribeAccountResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeAccountResponse {
        DescribeAccountResponse(
            account: s.structure()
        )
    }
}

extension DescribeCreateAccountStatusResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeCreateAccountStatusResponse {
        DescribeCreateAccountStatusResponse(
            createAccountStatus: s.structure()
        )
    }
}

extension DescribeOrganizationResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeOrganizationResponse {
        DescribeOrganizationResponse(
            organization: s.structure()
        )
    }
}

extension DescribeOrganizationalUnitResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribeOrganizationalUnitResponse {
        DescribeOrganizationalUnitResponse(
            organizationalUnit: s.structure()
        )
    }
}

extension DescribePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DescribePolicyResponse {
        DescribePolicyResponse(
            policy: s.structure()
        )
    }
}

extension DisablePolicyTypeResponse: Sampled {
    static func sample(_ s: inout Sampler) -> DisablePolicyTypeResponse {
        DisablePolicyTypeResponse(
            root: s.structure()
        )
    }
}

extension EnablePolicyTypeResponse: Sampled {
    static func sample(_ s: inout Sampler) -> EnablePolicyTypeResponse {
        EnablePolicyTypeResponse(
            root: s.structure()
        )
    }
}

extension ListAccountsForParentResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAccountsForParentResponse {
        ListAccountsForParentResponse(
            accounts: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListAccountsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListAccountsResponse {
        ListAccountsResponse(
            accounts: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListChildrenResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListChildrenResponse {
        ListChildrenResponse(
            children: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListCreateAccountStatusResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListCreateAccountStatusResponse {
        ListCreateAccountStatusResponse(
            createAccountStatuses: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListOrganizationalUnitsForParentResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListOrganizationalUnitsForParentResponse {
        ListOrganizationalUnitsForParentResponse(
            organizationalUnits: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListParentsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListParentsResponse {
        ListParentsResponse(
            parents: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListPoliciesForTargetResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListPoliciesForTargetResponse {
        ListPoliciesForTargetResponse(
            policies: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListPoliciesResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListPoliciesResponse {
        ListPoliciesResponse(
            policies: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListRootsResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListRootsResponse {
        ListRootsResponse(
            roots: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListTagsForResourceResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListTagsForResourceResponse {
        ListTagsForResourceResponse(
            tags: s.structures(),
            nextToken: s.text()
        )
    }
}

extension ListTargetsForPolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> ListTargetsForPolicyResponse {
        ListTargetsForPolicyResponse(
            targets: s.structures(),
            nextToken: s.text()
        )
    }
}

extension Organization: Sampled {
    static func sample(_ s: inout Sampler) -> Organization {
        Organization(
            id: s.text(),
            arn: s.text(),
            featureSet: s.text(),
            masterAccountArn: s.text(),
            masterAccountId: s.text(),
            masterAccountEmail: s.text(),
            availablePolicyTypes: s.structures()
        )
    }
}

extension OrganizationalUnit: Sampled {
    static func sample(_ s: inout Sampler) -> OrganizationalUnit {
        OrganizationalUnit(
            id: s.text(),
            arn: s.text(),
            name: s.text(),
            path: s.text()
        )
    }
}

extension Parent: Sampled {
    static func sample(_ s: inout Sampler) -> Parent {
        Parent(
            id: s.text(),
            type: s.text()
        )
    }
}

extension Policy: Sampled {
    static func sample(_ s: inout Sampler) -> Policy {
        Policy(
            policySummary: s.structure(),
            content: s.text()
        )
    }
}

extension PolicySummary: Sampled {
    static func sample(_ s: inout Sampler) -> PolicySummary {
        PolicySummary(
            id: s.text(),
            arn: s.text(),
            name: s.text(),
            description: s.text(),
            type: s.text(),
            awsManaged: s.bool()
        )
    }
}

extension PolicyTargetSummary: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyTargetSummary {
        PolicyTargetSummary(
            targetId: s.text(),
            arn: s.text(),
            name: s.text(),
            type: s.text()
        )
    }
}

extension PolicyTypeSummary: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyTypeSummary {
        PolicyTypeSummary(
            type: s.text(),
            status: s.text()
        )
    }
}

extension Root: Sampled {
    static func sample(_ s: inout Sampler) -> Root {
        Root(
            id: s.text(),
            arn: s.text(),
            name: s.text(),
            policyTypes: s.structures()
        )
    }
}

extension Tag: Sampled {
    static func sample(_ s: inout Sampler) -> Tag {
        Tag(
            key: s.text(),
            value: s.text()
        )
    }
}

extension UpdateOrganizationalUnitResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UpdateOrganizationalUnitResponse {
        UpdateOrganizationalUnitResponse(
            organizationalUnit: s.structure()
        )
    }
}

extension UpdatePolicyResponse: Sampled {
    static func sample(_ s: inout Sampler) -> UpdatePolicyResponse {
        UpdatePolicyResponse(
            policy: s.structure()
        )
    }
}
