// Generated from docs/ by `npm run codegen`. Edit the pages, not this file.

import type { Call, CommonOptions, HeaderValue, Operation, OptionalCall, PathNode } from '../chain/typed.ts';
export interface V3CapitalPaths {
  'v3/capital/capitallhh/areas/provinces': V3CapitalCapitallhhAreasProvinces;
  'v3/capital/capitallhh/areas/provinces/{province_code}/cities': V3CapitalCapitallhhAreasProvincesByProvinceCodeCities;
  'v3/capital/capitallhh/banks/corporate-banking': V3CapitalCapitallhhBanksCorporateBanking;
  'v3/capital/capitallhh/banks/personal-banking': V3CapitalCapitallhhBanksPersonalBanking;
  'v3/capital/capitallhh/banks/search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount;
  'v3/capital/capitallhh/banks/{bank_alias_code}/branches': V3CapitalCapitallhhBanksByBankAliasCodeBranches;
}

export interface V3CapitalOperations {
  'v3/capital/capitallhh/areas/provinces': { get: Operation<V3CapitalCapitallhhAreasProvincesGetRequest, V3CapitalCapitallhhAreasProvincesGetResponse> };
  'v3/capital/capitallhh/areas/provinces/{province_code}/cities': { get: Operation<V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetRequest, V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetResponse> };
  'v3/capital/capitallhh/banks/corporate-banking': { get: Operation<V3CapitalCapitallhhBanksCorporateBankingGetRequest, V3CapitalCapitallhhBanksCorporateBankingGetResponse> };
  'v3/capital/capitallhh/banks/personal-banking': { get: Operation<V3CapitalCapitallhhBanksPersonalBankingGetRequest, V3CapitalCapitallhhBanksPersonalBankingGetResponse> };
  'v3/capital/capitallhh/banks/search-banks-by-bank-account': { get: Operation<V3CapitalCapitallhhBanksSearchBanksByBankAccountGetRequest, V3CapitalCapitallhhBanksSearchBanksByBankAccountGetResponse> };
  'v3/capital/capitallhh/banks/{bank_alias_code}/branches': { get: Operation<V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetRequest, V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetResponse> };
}

/** `v3/capital` */
export interface V3Capital extends PathNode {
  capitallhh: V3CapitalCapitallhh;
}

/** `v3/capital/capitallhh` */
export interface V3CapitalCapitallhh extends PathNode {
  areas: V3CapitalCapitallhhAreas;
  banks: V3CapitalCapitallhhBanks;
}

/** `v3/capital/capitallhh/areas` */
export interface V3CapitalCapitallhhAreas extends PathNode {
  provinces: V3CapitalCapitallhhAreasProvinces;
}

/** `v3/capital/capitallhh/areas/provinces` */
export interface V3CapitalCapitallhhAreasProvinces extends PathNode {
  _province_code_: V3CapitalCapitallhhAreasProvincesByProvinceCode;
  '{province_code}': V3CapitalCapitallhhAreasProvincesByProvinceCode;
  /**
   * 查询省份列表: `GET v3/capital/capitallhh/areas/provinces`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012698641)
   */
  get: OptionalCall<V3CapitalCapitallhhAreasProvincesGetRequest, V3CapitalCapitallhhAreasProvincesGetResponse>;
  /** 查询省份列表: `GET v3/capital/capitallhh/areas/provinces` */
  getAsync: OptionalCall<V3CapitalCapitallhhAreasProvincesGetRequest, V3CapitalCapitallhhAreasProvincesGetResponse>;
}

export interface V3CapitalCapitallhhAreasProvincesGetRequest extends CommonOptions {
}

export interface V3CapitalCapitallhhAreasProvincesGetResponse {
  /** 省份列表 */
  data?: {
    /** 省份名称 */
    province_name: string;
    /** 省份编码 */
    province_code: number;
  }[];
  /** 查询数据总条数 */
  total_count: number;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}` */
export interface V3CapitalCapitallhhAreasProvincesByProvinceCode extends PathNode {
  cities: V3CapitalCapitallhhAreasProvincesByProvinceCodeCities;
}

/** `v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCities extends PathNode {
  /**
   * 查询城市列表: `GET v3/capital/capitallhh/areas/provinces/{province_code}/cities`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697470)
   */
  get: Call<V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetRequest, V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>;
  /** 查询城市列表: `GET v3/capital/capitallhh/areas/provinces/{province_code}/cities` */
  getAsync: Call<V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetRequest, V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>;
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetRequest extends CommonOptions {
  /** 省份编码 */
  province_code: number | string;
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesGetResponse {
  /** 城市列表 */
  data?: {
    /** 城市名称 */
    city_name: string;
    /** 城市编码 */
    city_code: number;
  }[];
  /** 查询数据总条数 */
  total_count: number;
}

/** `v3/capital/capitallhh/banks` */
export interface V3CapitalCapitallhhBanks extends PathNode {
  'corporate-banking': V3CapitalCapitallhhBanksCorporateBanking;
  corporateBanking: V3CapitalCapitallhhBanksCorporateBanking;
  'personal-banking': V3CapitalCapitallhhBanksPersonalBanking;
  personalBanking: V3CapitalCapitallhhBanksPersonalBanking;
  'search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount;
  searchBanksByBankAccount: V3CapitalCapitallhhBanksSearchBanksByBankAccount;
  _bank_alias_code_: V3CapitalCapitallhhBanksByBankAliasCode;
  '{bank_alias_code}': V3CapitalCapitallhhBanksByBankAliasCode;
}

/** `v3/capital/capitallhh/banks/corporate-banking` */
export interface V3CapitalCapitallhhBanksCorporateBanking extends PathNode {
  /**
   * 查询支持对公业务的银行列表: `GET v3/capital/capitallhh/banks/corporate-banking`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
   */
  get: Call<V3CapitalCapitallhhBanksCorporateBankingGetRequest, V3CapitalCapitallhhBanksCorporateBankingGetResponse>;
  /** 查询支持对公业务的银行列表: `GET v3/capital/capitallhh/banks/corporate-banking` */
  getAsync: Call<V3CapitalCapitallhhBanksCorporateBankingGetRequest, V3CapitalCapitallhhBanksCorporateBankingGetResponse>;
}

export interface V3CapitalCapitallhhBanksCorporateBankingGetRequest extends CommonOptions {
  query: V3CapitalCapitallhhBanksQuery;
}

export interface V3CapitalCapitallhhBanksCorporateBankingGetResponse extends V3CapitalCapitallhhBanksAnswer {
}

export interface V3CapitalCapitallhhBanksQuery {
  /** 本次查询偏移量 */
  offset?: number;
  /** 本次请求最大查询条数 */
  limit: number;
}

export interface V3CapitalCapitallhhBanksAnswer {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询数据条数 */
  count: number;
  /** 银行列表 */
  data?: V3CapitalCapitallhhBanksData[];
  /** 本次查询偏移量 */
  offset: number;
  /** 分页链接 */
  links: V3CapitalCapitallhhBanksLinks;
}

export interface V3CapitalCapitallhhBanksData {
  /** 银行别名 */
  bank_alias: string;
  /** 银行别名编码 */
  bank_alias_code: string;
  /** 开户银行 */
  account_bank: string;
  /** 开户银行编码 */
  account_bank_code: number;
  /** 是否需要填写支行 */
  need_bank_branch: boolean;
}

export interface V3CapitalCapitallhhBanksLinks {
  /** 下一页链接 */
  next?: string;
  /** 上一页链接 */
  prev?: string;
  /** 当前链接 */
  self?: string;
}

/** `v3/capital/capitallhh/banks/personal-banking` */
export interface V3CapitalCapitallhhBanksPersonalBanking extends PathNode {
  /**
   * 查询支持个人业务的银行列表: `GET v3/capital/capitallhh/banks/personal-banking`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697583)
   */
  get: Call<V3CapitalCapitallhhBanksPersonalBankingGetRequest, V3CapitalCapitallhhBanksPersonalBankingGetResponse>;
  /** 查询支持个人业务的银行列表: `GET v3/capital/capitallhh/banks/personal-banking` */
  getAsync: Call<V3CapitalCapitallhhBanksPersonalBankingGetRequest, V3CapitalCapitallhhBanksPersonalBankingGetResponse>;
}

export interface V3CapitalCapitallhhBanksPersonalBankingGetRequest extends CommonOptions {
  query: V3CapitalCapitallhhBanksQuery;
}

export interface V3CapitalCapitallhhBanksPersonalBankingGetResponse extends V3CapitalCapitallhhBanksAnswer {
}

/** `v3/capital/capitallhh/banks/search-banks-by-bank-account` */
export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount extends PathNode {
  /**
   * 获取对私银行卡号开户银行: `GET v3/capital/capitallhh/banks/search-banks-by-bank-account`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
   */
  get: Call<V3CapitalCapitallhhBanksSearchBanksByBankAccountGetRequest, V3CapitalCapitallhhBanksSearchBanksByBankAccountGetResponse>;
  /** 获取对私银行卡号开户银行: `GET v3/capital/capitallhh/banks/search-banks-by-bank-account` */
  getAsync: Call<V3CapitalCapitallhhBanksSearchBanksByBankAccountGetRequest, V3CapitalCapitallhhBanksSearchBanksByBankAccountGetResponse>;
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccountGetRequest extends CommonOptions {
  query: {
    /** 银行卡号 Pass plain text: the SDK encrypts it with WeChat Pay's key (RSA-OAEP). */
    account_number: string;
  };
  headers?: {
    [name: string]: HeaderValue;
    /** 微信支付公钥ID/平台证书序列号 */
    'Wechatpay-Serial'?: string;
  };
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccountGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 银行列表 */
  data?: V3CapitalCapitallhhBanksData[];
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}` */
export interface V3CapitalCapitallhhBanksByBankAliasCode extends PathNode {
  branches: V3CapitalCapitallhhBanksByBankAliasCodeBranches;
}

/** `v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
export interface V3CapitalCapitallhhBanksByBankAliasCodeBranches extends PathNode {
  /**
   * 查询支行列表: `GET v3/capital/capitallhh/banks/{bank_alias_code}/branches`
   * @see [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
   */
  get: Call<V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetRequest, V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetResponse>;
  /** 查询支行列表: `GET v3/capital/capitallhh/banks/{bank_alias_code}/branches` */
  getAsync: Call<V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetRequest, V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetResponse>;
}

export interface V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetRequest extends CommonOptions {
  /** 银行别名编码 */
  bank_alias_code: string;
  query: {
    /** 城市编码 */
    city_code: number;
    /** 本次查询偏移量 */
    offset?: number;
    /** 本次请求最大查询条数 */
    limit: number;
  };
}

export interface V3CapitalCapitallhhBanksByBankAliasCodeBranchesGetResponse {
  /** 查询数据总条数 */
  total_count: number;
  /** 本次查询条数 */
  count?: number;
  /** 支行列表 */
  data?: {
    /** 开户银行支行名称 */
    bank_branch_name: string;
    /** 开户银行支行联行号 */
    bank_branch_id: string;
  }[];
  /** 本次查询偏移量 */
  offset: number;
  /** 分页链接 */
  links?: V3CapitalCapitallhhBanksLinks;
  /** 开户银行 */
  account_bank: string;
  /** 开户银行编码 */
  account_bank_code: number;
  /** 银行别名 */
  bank_alias: string;
  /** 银行别名编码 */
  bank_alias_code: string;
}
