import Service

/// An operation of EC2. Each takes `DryRun`, which asks for permission and does nothing: it comes
/// after authorization and before anything is looked at.
protocol EC2Operation: Operation where Input: DryRunnable {
    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output
}

protocol DryRunnable {
    var dryRun: Bool? { get }
}

extension EC2Operation {
    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.dryRun != true else { throw AWSError.dryRunOperation }
        return try await perform(input, in: call)
    }
}

extension AllocateAddressRequest: DryRunnable {}
extension AssignPrivateIpAddressesRequest: DryRunnable {}
extension AssociateAddressRequest: DryRunnable {}
extension AssociateIamInstanceProfileRequest: DryRunnable {}
extension AssociateVpcCidrBlockRequest: DryRunnable {}
extension AttachNetworkInterfaceRequest: DryRunnable {}
extension AttachVolumeRequest: DryRunnable {}
extension AuthorizeSecurityGroupEgressRequest: DryRunnable {}
extension AuthorizeSecurityGroupIngressRequest: DryRunnable {}
extension CreateKeyPairRequest: DryRunnable {}
extension CreateLaunchTemplateRequest: DryRunnable {}
extension CreateLaunchTemplateVersionRequest: DryRunnable {}
extension CreateNetworkInterfaceRequest: DryRunnable {}
extension CreateSecurityGroupRequest: DryRunnable {}
extension CreateSubnetRequest: DryRunnable {}
extension CreateTagsRequest: DryRunnable {}
extension CreateVolumeRequest: DryRunnable {}
extension CreateVpcRequest: DryRunnable {}
extension DeleteKeyPairRequest: DryRunnable {}
extension DeleteLaunchTemplateRequest: DryRunnable {}
extension DeleteLaunchTemplateVersionsRequest: DryRunnable {}
extension DeleteNetworkInterfaceRequest: DryRunnable {}
extension DeleteSecurityGroupRequest: DryRunnable {}
extension DeleteSubnetRequest: DryRunnable {}
extension DeleteTagsRequest: DryRunnable {}
extension DeleteVolumeRequest: DryRunnable {}
extension DeleteVpcRequest: DryRunnable {}
extension DeregisterImageRequest: DryRunnable {}
extension DescribeAccountAttributesRequest: DryRunnable {}
extension DescribeAddressesAttributeRequest: DryRunnable {}
extension DescribeAddressesRequest: DryRunnable {}
extension DescribeAvailabilityZonesRequest: DryRunnable {}
extension DescribeIamInstanceProfileAssociationsRequest: DryRunnable {}
extension DescribeImageAttributeRequest: DryRunnable {}
extension DescribeImagesRequest: DryRunnable {}
extension DescribeInstanceAttributeRequest: DryRunnable {}
extension DescribeInstanceCreditSpecificationsRequest: DryRunnable {}
extension DescribeInstanceStatusRequest: DryRunnable {}
extension DescribeInstanceTypeOfferingsRequest: DryRunnable {}
extension DescribeInstanceTypesRequest: DryRunnable {}
extension DescribeInstancesRequest: DryRunnable {}
extension DescribeInternetGatewaysRequest: DryRunnable {}
extension DescribeKeyPairsRequest: DryRunnable {}
extension DescribeLaunchTemplateVersionsRequest: DryRunnable {}
extension DescribeLaunchTemplatesRequest: DryRunnable {}
extension DescribeNetworkAclsRequest: DryRunnable {}
extension DescribeNetworkInterfaceAttributeRequest: DryRunnable {}
extension DescribeNetworkInterfacesRequest: DryRunnable {}
extension DescribeRegionsRequest: DryRunnable {}
extension DescribeRouteTablesRequest: DryRunnable {}
extension DescribeSecurityGroupReferencesRequest: DryRunnable {}
extension DescribeSecurityGroupRulesRequest: DryRunnable {}
extension DescribeSecurityGroupsRequest: DryRunnable {}
extension DescribeStaleSecurityGroupsRequest: DryRunnable {}
extension DescribeSubnetsRequest: DryRunnable {}
extension DescribeTagsRequest: DryRunnable {}
extension DescribeVolumeAttributeRequest: DryRunnable {}
extension DescribeVolumeStatusRequest: DryRunnable {}
extension DescribeVolumesModificationsRequest: DryRunnable {}
extension DescribeVolumesRequest: DryRunnable {}
extension DescribeVpcAttributeRequest: DryRunnable {}
extension DescribeVpcsRequest: DryRunnable {}
extension DetachNetworkInterfaceRequest: DryRunnable {}
extension DetachVolumeRequest: DryRunnable {}
extension DisassociateAddressRequest: DryRunnable {}
extension DisassociateIamInstanceProfileRequest: DryRunnable {}
extension DisassociateVpcCidrBlockRequest: DryRunnable {}
extension GetConsoleOutputRequest: DryRunnable {}
extension GetInstanceMetadataDefaultsRequest: DryRunnable {}
extension GetLaunchTemplateDataRequest: DryRunnable {}
extension GetPasswordDataRequest: DryRunnable {}
extension ImportKeyPairRequest: DryRunnable {}
extension ModifyInstanceAttributeRequest: DryRunnable {}
extension ModifyInstanceCapacityReservationAttributesRequest: DryRunnable {}
extension ModifyInstanceCreditSpecificationRequest: DryRunnable {}
extension ModifyInstanceMaintenanceOptionsRequest: DryRunnable {}
extension ModifyInstanceMetadataDefaultsRequest: DryRunnable {}
extension ModifyInstanceMetadataOptionsRequest: DryRunnable {}
extension ModifyLaunchTemplateRequest: DryRunnable {}
extension ModifyNetworkInterfaceAttributeRequest: DryRunnable {}
extension ModifyPrivateDnsNameOptionsRequest: DryRunnable {}
extension ModifySecurityGroupRulesRequest: DryRunnable {}
extension ModifySubnetAttributeRequest: DryRunnable {}
extension ModifyVolumeAttributeRequest: DryRunnable {}
extension ModifyVolumeRequest: DryRunnable {}
extension ModifyVpcAttributeRequest: DryRunnable {}
extension MonitorInstancesRequest: DryRunnable {}
extension RebootInstancesRequest: DryRunnable {}
extension ReleaseAddressRequest: DryRunnable {}
extension ReplaceIamInstanceProfileAssociationRequest: DryRunnable {}
extension ResetInstanceAttributeRequest: DryRunnable {}
extension RevokeSecurityGroupEgressRequest: DryRunnable {}
extension RevokeSecurityGroupIngressRequest: DryRunnable {}
extension RunInstancesRequest: DryRunnable {}
extension StartInstancesRequest: DryRunnable {}
extension StopInstancesRequest: DryRunnable {}
extension TerminateInstancesRequest: DryRunnable {}
extension UnassignPrivateIpAddressesRequest: DryRunnable {}
extension UnmonitorInstancesRequest: DryRunnable {}
extension UpdateSecurityGroupRuleDescriptionsEgressRequest: DryRunnable {}
extension UpdateSecurityGroupRuleDescriptionsIngressRequest: DryRunnable {}
