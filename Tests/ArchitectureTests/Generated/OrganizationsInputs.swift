// swift-format-ignore-file
// Generated from Models/organizations.json (2016-11-28) by Tools/generate. Do not edit.
import Wire

@testable import OrganizationsService

extension AttachPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> AttachPolicyRequest {
        AttachPolicyRequest(
            policyId: s.text("PolicyId"),
            targetId: s.text("TargetId")
        )
    }
}

extension CloseAccountRequest: Given {
    static func given(_ s: inout InputSampler) -> CloseAccountRequest {
        CloseAccountRequest(
            accountId: s.text("AccountId")
        )
    }
}

extension CreateAccountRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateAccountRequest {
        CreateAccountRequest(
            email: s.text("Email"),
            accountName: s.text("AccountName"),
            roleName: s.optionalText("RoleName"),
            iamUserAccessToBilling: s.optionalText("IamUserAccessToBilling"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreateOrganizationRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateOrganizationRequest {
        CreateOrganizationRequest(
            featureSet: s.optionalText("FeatureSet")
        )
    }
}

extension CreateOrganizationalUnitRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateOrganizationalUnitRequest {
        CreateOrganizationalUnitRequest(
            parentId: s.text("ParentId"),
            name: s.text("Name"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreatePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> CreatePolicyRequest {
        CreatePolicyRequest(
            content: s.text("Content"),
            description: s.text("Description"),
            name: s.text("Name"),
            type: s.text("Type"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension DeleteOrganizationalUnitRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteOrganizationalUnitRequest {
        DeleteOrganizationalUnitRequest(
            organizationalUnitId: s.text("OrganizationalUnitId")
        )
    }
}

extension DeletePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeletePolicyRequest {
        DeletePolicyRequest(
            policyId: s.text("PolicyId")
        )
    }
}

extension DescribeAccountRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeAccountRequest {
        DescribeAccountRequest(
            accountId: s.text("AccountId")
        )
    }
}

extension DescribeCreateAccountStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeCreateAccountStatusRequest {
        DescribeCreateAccountStatusRequest(
            createAccountRequestId: s.text("CreateAccountRequestId")
        )
    }
}

extension DescribeOrganizationalUnitRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribeOrganizationalUnitRequest {
        DescribeOrganizationalUnitRequest(
            organizationalUnitId: s.text("OrganizationalUnitId")
        )
    }
}

extension DescribePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DescribePolicyRequest {
        DescribePolicyRequest(
            policyId: s.text("PolicyId")
        )
    }
}

extension DetachPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DetachPolicyRequest {
        DetachPolicyRequest(
            policyId: s.text("PolicyId"),
            targetId: s.text("TargetId")
        )
    }
}

extension DisablePolicyTypeRequest: Given {
    static func given(_ s: inout InputSampler) -> DisablePolicyTypeRequest {
        DisablePolicyTypeRequest(
            rootId: s.text("RootId"),
            policyType: s.text("PolicyType")
        )
    }
}

extension EnablePolicyTypeRequest: Given {
    static func given(_ s: inout InputSampler) -> EnablePolicyTypeRequest {
        EnablePolicyTypeRequest(
            rootId: s.text("RootId"),
            policyType: s.text("PolicyType")
        )
    }
}

extension ListAccountsForParentRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAccountsForParentRequest {
        ListAccountsForParentRequest(
            parentId: s.text("ParentId"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListAccountsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListAccountsRequest {
        ListAccountsRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListChildrenRequest: Given {
    static func given(_ s: inout InputSampler) -> ListChildrenRequest {
        ListChildrenRequest(
            parentId: s.text("ParentId"),
            childType: s.text("ChildType"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListCreateAccountStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> ListCreateAccountStatusRequest {
        ListCreateAccountStatusRequest(
            states: s.optionalTexts("States"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListOrganizationalUnitsForParentRequest: Given {
    static func given(_ s: inout InputSampler) -> ListOrganizationalUnitsForParentRequest {
        ListOrganizationalUnitsForParentRequest(
            parentId: s.text("ParentId"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListParentsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListParentsRequest {
        ListParentsRequest(
            childId: s.text("ChildId"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListPoliciesForTargetRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPoliciesForTargetRequest {
        ListPoliciesForTargetRequest(
            targetId: s.text("TargetId"),
            filter: s.text("Filter"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListPoliciesRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPoliciesRequest {
        ListPoliciesRequest(
            filter: s.text("Filter"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListRootsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListRootsRequest {
        ListRootsRequest(
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension ListTagsForResourceRequest: Given {
    static func given(_ s: inout InputSampler) -> ListTagsForResourceRequest {
        ListTagsForResourceRequest(
            resourceId: s.text("ResourceId"),
            nextToken: s.optionalText("NextToken")
        )
    }
}

extension ListTargetsForPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> ListTargetsForPolicyRequest {
        ListTargetsForPolicyRequest(
            policyId: s.text("PolicyId"),
            nextToken: s.optionalText("NextToken"),
            maxResults: s.optionalInt("MaxResults")
        )
    }
}

extension MoveAccountRequest: Given {
    static func given(_ s: inout InputSampler) -> MoveAccountRequest {
        MoveAccountRequest(
            accountId: s.text("AccountId"),
            sourceParentId: s.text("SourceParentId"),
            destinationParentId: s.text("DestinationParentId")
        )
    }
}

extension RemoveAccountFromOrganizationRequest: Given {
    static func given(_ s: inout InputSampler) -> RemoveAccountFromOrganizationRequest {
        RemoveAccountFromOrganizationRequest(
            accountId: s.text("AccountId")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.text("Key"),
            value: s.text("Value")
        )
    }
}

extension TagResourceRequest: Given {
    static func given(_ s: inout InputSampler) -> TagResourceRequest {
        TagResourceRequest(
            resourceId: s.text("ResourceId"),
            tags: s.structures("Tags")
        )
    }
}

extension UntagResourceRequest: Given {
    static func given(_ s: inout InputSampler) -> UntagResourceRequest {
        UntagResourceRequest(
            resourceId: s.text("ResourceId"),
            tagKeys: s.texts("TagKeys")
        )
    }
}

extension UpdateOrganizationalUnitRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdateOrganizationalUnitRequest {
        UpdateOrganizationalUnitRequest(
            organizationalUnitId: s.text("OrganizationalUnitId"),
            name: s.optionalText("Name")
        )
    }
}

extension UpdatePolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> UpdatePolicyRequest {
        UpdatePolicyRequest(
            policyId: s.text("PolicyId"),
            name: s.optionalText("Name"),
            description: s.optionalText("Description"),
            content: s.optionalText("Content")
        )
    }
}
